-- 0004  call the description a bio, and give it room                                            downgrade, postgresql
-- 6e92f7b01d53 -> 47d0aa35c2b8   from migrations/versions/6e92f7b01d53_call_the_description_a_bio.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at 6e92f7b01d53
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: 6e92f7b01d53 to be undone needs 6e92f7b01d53, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['6e92f7b01d53'] THEN
        RAISE EXCEPTION 'sqlgen: 6e92f7b01d53 to be undone needs 6e92f7b01d53, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Rename column account.bio to description, change the type
ALTER TABLE account ALTER COLUMN bio TYPE VARCHAR(200);
ALTER TABLE account RENAME bio TO description;

-- Version: 47d0aa35c2b8
UPDATE alembic_version SET version_num = '47d0aa35c2b8' WHERE alembic_version.version_num = '6e92f7b01d53';

COMMIT;
\echo sqlgen: 0004 6e92f7b01d53 undone
