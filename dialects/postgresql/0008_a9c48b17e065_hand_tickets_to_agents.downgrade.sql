-- 0008  hand tickets to agents                                                                  downgrade, postgresql
-- a9c48b17e065 -> a07e3d92c1f6   from migrations/versions/a9c48b17e065_hand_tickets_to_agents.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at a9c48b17e065
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: a9c48b17e065 to be undone needs a9c48b17e065, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['a9c48b17e065'] THEN
        RAISE EXCEPTION 'sqlgen: a9c48b17e065 to be undone needs a9c48b17e065, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Drop constraint ticket_agent_id_fkey of ticket
ALTER TABLE ticket DROP CONSTRAINT ticket_agent_id_fkey;

-- Drop index ix_ticket_agent_id of ticket
DROP INDEX ix_ticket_agent_id;

-- Drop column ticket.agent_id
ALTER TABLE ticket DROP COLUMN agent_id;

-- Drop table agent
DROP TABLE agent;

-- Version: a07e3d92c1f6
UPDATE alembic_version SET version_num = 'a07e3d92c1f6' WHERE alembic_version.version_num = 'a9c48b17e065';

COMMIT;
\echo sqlgen: 0008 a9c48b17e065 undone
