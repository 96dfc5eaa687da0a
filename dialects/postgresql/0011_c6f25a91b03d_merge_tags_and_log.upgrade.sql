-- 0011  merge tags and log                                                                        upgrade, postgresql
-- b35d0f6a82ce, bc187e40d9a3 -> c6f25a91b03d   from migrations/versions/c6f25a91b03d_merge_tags_and_log.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at b35d0f6a82ce, bc187e40d9a3
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: c6f25a91b03d needs b35d0f6a82ce, bc187e40d9a3, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY version_num COLLATE "C");
    IF 'c6f25a91b03d' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: c6f25a91b03d is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['b35d0f6a82ce', 'bc187e40d9a3'] THEN
        RAISE EXCEPTION 'sqlgen: c6f25a91b03d needs b35d0f6a82ce, bc187e40d9a3, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Version: c6f25a91b03d
DELETE FROM alembic_version WHERE alembic_version.version_num = 'bc187e40d9a3';
UPDATE alembic_version SET version_num = 'c6f25a91b03d' WHERE alembic_version.version_num = 'b35d0f6a82ce';

COMMIT;
\echo sqlgen: 0011 c6f25a91b03d done
