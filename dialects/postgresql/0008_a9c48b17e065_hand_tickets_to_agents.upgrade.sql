-- 0008  hand tickets to agents                                                                    upgrade, postgresql
-- a07e3d92c1f6 -> a9c48b17e065   from migrations/versions/a9c48b17e065_hand_tickets_to_agents.py
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
        RAISE EXCEPTION 'sqlgen: a9c48b17e065 needs a07e3d92c1f6, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF 'a9c48b17e065' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: a9c48b17e065 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['a07e3d92c1f6'] THEN
        RAISE EXCEPTION 'sqlgen: a9c48b17e065 needs a07e3d92c1f6, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Create table agent
CREATE TABLE agent (
    id SERIAL NOT NULL,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);
COMMENT ON TABLE agent IS 'who answers';

-- Add column ticket.agent_id
ALTER TABLE ticket ADD COLUMN agent_id INTEGER;

-- Create foreign key ticket_agent_id_fkey on ticket (agent_id) to agent (id)
ALTER TABLE ticket ADD CONSTRAINT ticket_agent_id_fkey FOREIGN KEY(agent_id) REFERENCES agent (id) ON DELETE SET NULL;

-- Create index ix_ticket_agent_id on ticket (agent_id)
CREATE INDEX ix_ticket_agent_id ON ticket (agent_id);

-- Version: a9c48b17e065
UPDATE alembic_version SET version_num = 'a9c48b17e065' WHERE alembic_version.version_num = 'a07e3d92c1f6';

COMMIT;
\echo sqlgen: 0008 a9c48b17e065 done
