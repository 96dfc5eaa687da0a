-- 0011  merge tags and log                                                                      downgrade, postgresql
-- c6f25a91b03d -> b35d0f6a82ce, bc187e40d9a3   from migrations/versions/c6f25a91b03d_merge_tags_and_log.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at c6f25a91b03d
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: c6f25a91b03d to be undone needs c6f25a91b03d, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['c6f25a91b03d'] THEN
        RAISE EXCEPTION 'sqlgen: c6f25a91b03d to be undone needs c6f25a91b03d, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Version: b35d0f6a82ce, bc187e40d9a3
UPDATE alembic_version SET version_num = 'b35d0f6a82ce' WHERE alembic_version.version_num = 'c6f25a91b03d';
INSERT INTO alembic_version (version_num) VALUES ('bc187e40d9a3');

COMMIT;
\echo sqlgen: 0011 c6f25a91b03d undone
