-- 0009  tag tickets                                                                               upgrade, postgresql
-- a9c48b17e065 -> b35d0f6a82ce   from migrations/versions/b35d0f6a82ce_tag_tickets.py
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
        RAISE EXCEPTION 'sqlgen: b35d0f6a82ce needs a9c48b17e065, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF 'b35d0f6a82ce' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: b35d0f6a82ce is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['a9c48b17e065'] THEN
        RAISE EXCEPTION 'sqlgen: b35d0f6a82ce needs a9c48b17e065, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Create table tag
CREATE TABLE tag (
    id SERIAL NOT NULL,
    name VARCHAR(30) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT tag_name_key UNIQUE (name)
);

-- Create table ticket_tag
CREATE TABLE ticket_tag (
    ticket_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    CONSTRAINT ticket_tag_pkey PRIMARY KEY (ticket_id, tag_id),
    CONSTRAINT ticket_tag_ticket_id_fkey FOREIGN KEY(ticket_id) REFERENCES ticket (id) ON DELETE CASCADE,
    CONSTRAINT ticket_tag_tag_id_fkey FOREIGN KEY(tag_id) REFERENCES tag (id)
);

-- Insert 3 rows into tag
INSERT INTO tag (name) VALUES ('billing');
INSERT INTO tag (name) VALUES ('bug');
INSERT INTO tag (name) VALUES ('question');

-- Version: b35d0f6a82ce
UPDATE alembic_version SET version_num = 'b35d0f6a82ce' WHERE alembic_version.version_num = 'a9c48b17e065';

COMMIT;
\echo sqlgen: 0009 b35d0f6a82ce done
