-- 0005  rank tickets by priority                                                                downgrade, postgresql
-- 80c3e5a96f24 -> 6e92f7b01d53   from migrations/versions/80c3e5a96f24_rank_tickets_by_priority.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at 80c3e5a96f24
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: 80c3e5a96f24 to be undone needs 80c3e5a96f24, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['80c3e5a96f24'] THEN
        RAISE EXCEPTION 'sqlgen: 80c3e5a96f24 to be undone needs 80c3e5a96f24, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Drop constraint ticket_priority_check of ticket
ALTER TABLE ticket DROP CONSTRAINT ticket_priority_check;

-- Drop column ticket.priority
ALTER TABLE ticket DROP COLUMN priority;

-- Version: 6e92f7b01d53
UPDATE alembic_version SET version_num = '6e92f7b01d53' WHERE alembic_version.version_num = '80c3e5a96f24';

COMMIT;
\echo sqlgen: 0005 80c3e5a96f24 undone
