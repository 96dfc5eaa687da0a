-- 0014  take tickets from the chat                                                              downgrade, postgresql
-- f5d0926bce81 -> e19b43f8d270   from migrations/versions/f5d0926bce81_take_tickets_from_the_chat.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at f5d0926bce81
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: f5d0926bce81 to be undone needs f5d0926bce81, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['f5d0926bce81'] THEN
        RAISE EXCEPTION 'sqlgen: f5d0926bce81 to be undone needs f5d0926bce81, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Data: raw SQL of the revision, line 30
UPDATE ticket SET channel = 'web' WHERE channel = 'chat';

-- Raw SQL of the revision, line 32
ALTER TYPE ticket_channel RENAME TO ticket_channel_with_chat;

-- Create type ticket_channel
CREATE TYPE ticket_channel AS ENUM ('email', 'web', 'phone');

-- Raw SQL of the revision, line 34
ALTER TABLE ticket ALTER COLUMN channel DROP DEFAULT;

-- Raw SQL of the revision, line 35
ALTER TABLE ticket ALTER COLUMN channel TYPE ticket_channel USING channel::text::ticket_channel;

-- Raw SQL of the revision, line 36
ALTER TABLE ticket ALTER COLUMN channel SET DEFAULT 'web';

-- Raw SQL of the revision, line 37
DROP TYPE ticket_channel_with_chat;

-- Version: e19b43f8d270
UPDATE alembic_version SET version_num = 'e19b43f8d270' WHERE alembic_version.version_num = 'f5d0926bce81';

COMMIT;
\echo sqlgen: 0014 f5d0926bce81 undone
