-- 0006  find the open tickets quickly                                                           downgrade, postgresql
-- 9fa41b6cd780 -> 80c3e5a96f24   from migrations/versions/9fa41b6cd780_find_the_open_tickets_quickly.py
-- Transaction: NONE around DROP INDEX CONCURRENTLY. After a failure run this file again.
-- Needs a session: not through a transaction-pooling proxy.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

-- One run at a time. Never waits: a waiting session would deadlock with CREATE INDEX CONCURRENTLY.
DO $sqlgen$
BEGIN
    IF NOT pg_try_advisory_lock(hashtext('sqlgen'), hashtext('alembic_version')) THEN
        RAISE EXCEPTION 'sqlgen: another run is at work in database %, pid %', current_database(),
            (SELECT string_agg(pid::text, ', ') FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid::bigint = hashtext('sqlgen')::bigint & 4294967295);
    END IF;
END $sqlgen$;

-- Start: the database must be at 9fa41b6cd780
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: 9fa41b6cd780 to be undone needs 9fa41b6cd780, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['9fa41b6cd780'] THEN
        RAISE EXCEPTION 'sqlgen: 9fa41b6cd780 to be undone needs 9fa41b6cd780, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Drop index ix_ticket_status_priority of ticket, concurrently
SET lock_timeout = 0;
SET statement_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS ix_ticket_status_priority;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Still: the database must be at 9fa41b6cd780
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: 9fa41b6cd780 to be undone needs 9fa41b6cd780, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['9fa41b6cd780'] THEN
        RAISE EXCEPTION 'sqlgen: 9fa41b6cd780 to be undone needs 9fa41b6cd780, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Version: 80c3e5a96f24
UPDATE alembic_version SET version_num = '80c3e5a96f24' WHERE alembic_version.version_num = '9fa41b6cd780';

COMMIT;
SELECT pg_advisory_unlock(hashtext('sqlgen'), hashtext('alembic_version')) \g (format=unaligned tuples_only=on) /dev/null
\echo sqlgen: 0006 9fa41b6cd780 undone
