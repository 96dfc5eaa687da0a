-- 0015  list the tickets that wait                                                              downgrade, postgresql
-- fa61c7820d9e -> f5d0926bce81   from migrations/versions/fa61c7820d9e_list_the_tickets_that_wait.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at fa61c7820d9e
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: fa61c7820d9e to be undone needs fa61c7820d9e, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['fa61c7820d9e'] THEN
        RAISE EXCEPTION 'sqlgen: fa61c7820d9e to be undone needs fa61c7820d9e, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Raw SQL of the revision, line 28
DROP VIEW waiting;

-- Version: f5d0926bce81
UPDATE alembic_version SET version_num = 'f5d0926bce81' WHERE alembic_version.version_num = 'fa61c7820d9e';

COMMIT;
\echo sqlgen: 0015 fa61c7820d9e undone
