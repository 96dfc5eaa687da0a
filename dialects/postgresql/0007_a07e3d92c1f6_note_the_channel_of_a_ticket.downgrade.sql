-- 0007  note the channel of a ticket                                                            downgrade, postgresql
-- a07e3d92c1f6 -> 9fa41b6cd780   from migrations/versions/a07e3d92c1f6_note_the_channel_of_a_ticket.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at a07e3d92c1f6
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: a07e3d92c1f6 to be undone needs a07e3d92c1f6, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['a07e3d92c1f6'] THEN
        RAISE EXCEPTION 'sqlgen: a07e3d92c1f6 to be undone needs a07e3d92c1f6, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Drop column ticket.channel
ALTER TABLE ticket DROP COLUMN channel;

-- Drop type ticket_channel
DROP TYPE ticket_channel;

-- Version: 9fa41b6cd780
UPDATE alembic_version SET version_num = '9fa41b6cd780' WHERE alembic_version.version_num = 'a07e3d92c1f6';

COMMIT;
\echo sqlgen: 0007 a07e3d92c1f6 undone
