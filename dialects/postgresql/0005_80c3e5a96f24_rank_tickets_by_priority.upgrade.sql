-- 0005  rank tickets by priority                                                                  upgrade, postgresql
-- 6e92f7b01d53 -> 80c3e5a96f24   from migrations/versions/80c3e5a96f24_rank_tickets_by_priority.py
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
        RAISE EXCEPTION 'sqlgen: 80c3e5a96f24 needs 6e92f7b01d53, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF '80c3e5a96f24' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: 80c3e5a96f24 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['6e92f7b01d53'] THEN
        RAISE EXCEPTION 'sqlgen: 80c3e5a96f24 needs 6e92f7b01d53, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Add column ticket.priority
ALTER TABLE ticket ADD COLUMN priority SMALLINT DEFAULT '3' NOT NULL;

-- Create check constraint ticket_priority_check on ticket (priority BETWEEN 1 AND 5)
ALTER TABLE ticket ADD CONSTRAINT ticket_priority_check CHECK (priority BETWEEN 1 AND 5);

-- Version: 80c3e5a96f24
UPDATE alembic_version SET version_num = '80c3e5a96f24' WHERE alembic_version.version_num = '6e92f7b01d53';

COMMIT;
\echo sqlgen: 0005 80c3e5a96f24 done
