-- 0014  take tickets from the chat                                                                upgrade, postgresql
-- e19b43f8d270 -> f5d0926bce81   from migrations/versions/f5d0926bce81_take_tickets_from_the_chat.py
-- Transaction: NONE around ALTER TYPE. After a failure run this file again.
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

-- Start: the database must be at e19b43f8d270
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: f5d0926bce81 needs e19b43f8d270, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF 'f5d0926bce81' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: f5d0926bce81 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['e19b43f8d270'] THEN
        RAISE EXCEPTION 'sqlgen: f5d0926bce81 needs e19b43f8d270, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Raw SQL of the revision, line 23
SET lock_timeout = '10s';
SET statement_timeout = 0;
ALTER TYPE ticket_channel ADD VALUE IF NOT EXISTS 'chat';  -- IF NOT EXISTS: it may run twice

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Still: the database must be at e19b43f8d270
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: f5d0926bce81 needs e19b43f8d270, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF 'f5d0926bce81' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: f5d0926bce81 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['e19b43f8d270'] THEN
        RAISE EXCEPTION 'sqlgen: f5d0926bce81 needs e19b43f8d270, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Version: f5d0926bce81
UPDATE alembic_version SET version_num = 'f5d0926bce81' WHERE alembic_version.version_num = 'e19b43f8d270';

COMMIT;
SELECT pg_advisory_unlock(hashtext('sqlgen'), hashtext('alembic_version')) \g (format=unaligned tuples_only=on) /dev/null
\echo sqlgen: 0014 f5d0926bce81 done
