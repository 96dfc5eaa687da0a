-- 0010  log what becomes of a ticket                                                            downgrade, postgresql
-- bc187e40d9a3 -> a9c48b17e065, beside b35d0f6a82ce   from migrations/versions/bc187e40d9a3_log_what_becomes_of_a_ticket.py
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
        RAISE EXCEPTION 'sqlgen: bc187e40d9a3 to be undone needs b35d0f6a82ce, bc187e40d9a3, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY version_num COLLATE "C");
    IF rows <> ARRAY['b35d0f6a82ce', 'bc187e40d9a3'] THEN
        RAISE EXCEPTION 'sqlgen: bc187e40d9a3 to be undone needs b35d0f6a82ce, bc187e40d9a3, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Raw SQL of the revision, line 65
DROP TRIGGER ticket_status_log ON ticket;

-- Raw SQL of the revision, line 66
DROP FUNCTION log_ticket_status();

-- Drop table ticket_log
DROP TABLE ticket_log;

-- Version: b35d0f6a82ce
DELETE FROM alembic_version WHERE alembic_version.version_num = 'bc187e40d9a3';

COMMIT;
\echo sqlgen: 0010 bc187e40d9a3 undone
