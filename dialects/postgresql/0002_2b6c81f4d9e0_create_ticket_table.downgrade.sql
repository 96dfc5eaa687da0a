-- 0002  create ticket table                                                                     downgrade, postgresql
-- 2b6c81f4d9e0 -> 1975ea83b712   from migrations/versions/2b6c81f4d9e0_create_ticket_table.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at 2b6c81f4d9e0
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: 2b6c81f4d9e0 to be undone needs 2b6c81f4d9e0, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['2b6c81f4d9e0'] THEN
        RAISE EXCEPTION 'sqlgen: 2b6c81f4d9e0 to be undone needs 2b6c81f4d9e0, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Drop table ticket
DROP TABLE ticket;

-- Version: 1975ea83b712
UPDATE alembic_version SET version_num = '1975ea83b712' WHERE alembic_version.version_num = '2b6c81f4d9e0';

COMMIT;
\echo sqlgen: 0002 2b6c81f4d9e0 undone
