-- 0010  log what becomes of a ticket                                                              upgrade, postgresql
-- a9c48b17e065 -> bc187e40d9a3, beside b35d0f6a82ce   from migrations/versions/bc187e40d9a3_log_what_becomes_of_a_ticket.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at b35d0f6a82ce
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: bc187e40d9a3 needs b35d0f6a82ce, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF 'bc187e40d9a3' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: bc187e40d9a3 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['b35d0f6a82ce'] THEN
        RAISE EXCEPTION 'sqlgen: bc187e40d9a3 needs b35d0f6a82ce, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Create table ticket_log
CREATE TABLE ticket_log (
    id BIGSERIAL NOT NULL,
    ticket_id INTEGER NOT NULL,
    was VARCHAR(20) NOT NULL,
    became VARCHAR(20) NOT NULL,
    at TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ticket_log_ticket_id_fkey FOREIGN KEY(ticket_id) REFERENCES ticket (id) ON DELETE CASCADE
);

-- Create index ix_ticket_log_ticket_id on ticket_log (ticket_id)
CREATE INDEX ix_ticket_log_ticket_id ON ticket_log (ticket_id);

-- Raw SQL of the revision, line 60
CREATE FUNCTION log_ticket_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ticket_log (ticket_id, was, became) VALUES (NEW.id, OLD.status, NEW.status);
    RETURN NULL;
END
$$;

-- Raw SQL of the revision, line 60
CREATE TRIGGER ticket_status_log AFTER UPDATE OF status ON ticket
FOR EACH ROW WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION log_ticket_status();

-- Version: bc187e40d9a3
INSERT INTO alembic_version (version_num) VALUES ('bc187e40d9a3');

COMMIT;
\echo sqlgen: 0010 bc187e40d9a3 done
