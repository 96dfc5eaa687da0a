-- 0007  note the channel of a ticket                                                              upgrade, postgresql
-- 9fa41b6cd780 -> a07e3d92c1f6   from migrations/versions/a07e3d92c1f6_note_the_channel_of_a_ticket.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at 9fa41b6cd780
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: a07e3d92c1f6 needs 9fa41b6cd780, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF 'a07e3d92c1f6' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: a07e3d92c1f6 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['9fa41b6cd780'] THEN
        RAISE EXCEPTION 'sqlgen: a07e3d92c1f6 needs 9fa41b6cd780, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Create type ticket_channel
CREATE TYPE ticket_channel AS ENUM ('email', 'web', 'phone');

-- Add column ticket.channel
ALTER TABLE ticket ADD COLUMN channel ticket_channel DEFAULT 'web' NOT NULL;

-- Version: a07e3d92c1f6
UPDATE alembic_version SET version_num = 'a07e3d92c1f6' WHERE alembic_version.version_num = '9fa41b6cd780';

COMMIT;
\echo sqlgen: 0007 a07e3d92c1f6 done
