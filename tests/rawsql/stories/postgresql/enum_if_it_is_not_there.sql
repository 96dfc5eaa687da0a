DO $$ BEGIN CREATE TYPE m AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN null; END $$;
DO $$ BEGIN CREATE TYPE m AS ENUM ('a', 'b'); EXCEPTION WHEN duplicate_object THEN null; END $$;
CREATE TABLE t (a m);
