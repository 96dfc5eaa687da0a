-- Functions, views, an extension and a trigger of alembic_utils: made, replaced and dropped as entities.


-- UPGRADE

-- Raw SQL of the revision, line 53
CREATE EXTENSION "citext" WITH SCHEMA "public";

-- Raw SQL of the revision, line 54
CREATE OR REPLACE FUNCTION "public"."is_grown"(age integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT age::bigint >= 21 $$;

-- Raw SQL of the revision, line 55
CREATE VIEW "public"."grown" AS SELECT id, age FROM account WHERE is_grown(age);

-- Raw SQL of the revision, line 56
CREATE MATERIALIZED VIEW "public"."counted" AS SELECT age, count(*) AS n FROM account GROUP BY age WITH  DATA;

-- Raw SQL of the revision, line 57
CREATE FUNCTION "public"."touch"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.touched := 'x:y'; RETURN NEW; END $$;

-- Raw SQL of the revision, line 58
CREATE TRIGGER "touched" BEFORE UPDATE ON public.account FOR EACH ROW EXECUTE FUNCTION public.touch();


-- DOWNGRADE

-- Raw SQL of the revision, line 62
DROP TRIGGER "touched" ON public.account;

-- Raw SQL of the revision, line 63
DROP FUNCTION "public"."touch"();

-- Raw SQL of the revision, line 64
DROP MATERIALIZED VIEW "public"."counted";

-- Raw SQL of the revision, line 65
DROP VIEW "public"."grown";

-- Raw SQL of the revision, line 66
CREATE OR REPLACE FUNCTION "public"."is_grown"(age integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT age >= 18 $$;

-- Raw SQL of the revision, line 67
DROP EXTENSION "citext";
