-- 0006  find the open tickets quickly                                                             upgrade, postgresql
-- 80c3e5a96f24 -> 9fa41b6cd780   from migrations/versions/9fa41b6cd780_find_the_open_tickets_quickly.py
-- Transaction: NONE around CREATE INDEX CONCURRENTLY. After a failure run this file again: it drops its own invalid index.
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

-- Start: the database must be at 80c3e5a96f24
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: 9fa41b6cd780 needs 80c3e5a96f24, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF '9fa41b6cd780' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: 9fa41b6cd780 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['80c3e5a96f24'] THEN
        RAISE EXCEPTION 'sqlgen: 9fa41b6cd780 needs 80c3e5a96f24, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Create index ix_ticket_status_priority on ticket (status, priority), concurrently
SET lock_timeout = 0;
SET statement_timeout = 0;
SELECT format('DROP INDEX CONCURRENTLY %s', i.indexrelid::regclass) FROM pg_index i WHERE i.indexrelid = to_regclass('ix_ticket_status_priority') AND NOT i.indisvalid \gexec
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_ticket_status_priority ON ticket (status, priority);
DO $sqlgen$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_index i WHERE i.indexrelid = to_regclass('ix_ticket_status_priority') AND i.indrelid = to_regclass('ticket') AND i.indisvalid) THEN
        RAISE EXCEPTION 'sqlgen: ix_ticket_status_priority is not a valid index of ticket';
    END IF;
END $sqlgen$;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Still: the database must be at 80c3e5a96f24
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: 9fa41b6cd780 needs 80c3e5a96f24, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF '9fa41b6cd780' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: 9fa41b6cd780 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['80c3e5a96f24'] THEN
        RAISE EXCEPTION 'sqlgen: 9fa41b6cd780 needs 80c3e5a96f24, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Version: 9fa41b6cd780
UPDATE alembic_version SET version_num = '9fa41b6cd780' WHERE alembic_version.version_num = '80c3e5a96f24';

COMMIT;
SELECT pg_advisory_unlock(hashtext('sqlgen'), hashtext('alembic_version')) \g (format=unaligned tuples_only=on) /dev/null
\echo sqlgen: 0006 9fa41b6cd780 done
