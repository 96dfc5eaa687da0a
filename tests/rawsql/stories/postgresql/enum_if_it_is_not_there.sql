DO $$ BEGIN CREATE TYPE m AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN null; END $$;
DO $$ BEGIN CREATE TYPE m AS ENUM ('a', 'b'); EXCEPTION WHEN duplicate_object THEN null; END $$;
CREATE TABLE t (a m);
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'size') THEN
        CREATE TYPE size AS ENUM ('S', 'L');
    END IF;
END$$;
DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_type WHERE typname = 'size') THEN CREATE TYPE size AS ENUM ('X'); END IF; END $$;
ALTER TABLE t ADD COLUMN s size;
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'ck') THEN ALTER TABLE t ADD CONSTRAINT ck CHECK (a <> 'a'); END IF;
END $$;
