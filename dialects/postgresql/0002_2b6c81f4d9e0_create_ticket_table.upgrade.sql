-- 0002  create ticket table                                                                       upgrade, postgresql
-- 1975ea83b712 -> 2b6c81f4d9e0   from migrations/versions/2b6c81f4d9e0_create_ticket_table.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at 1975ea83b712
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: 2b6c81f4d9e0 needs 1975ea83b712, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF '2b6c81f4d9e0' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: 2b6c81f4d9e0 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['1975ea83b712'] THEN
        RAISE EXCEPTION 'sqlgen: 2b6c81f4d9e0 needs 1975ea83b712, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Create table ticket
CREATE TABLE ticket (
    id SERIAL NOT NULL,
    account_id INTEGER NOT NULL,
    subject VARCHAR(200) NOT NULL,
    body TEXT,
    status VARCHAR(20) DEFAULT 'open' NOT NULL,
    opened_at TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ticket_account_id_fkey FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE
);
COMMENT ON COLUMN ticket.subject IS 'one line, as the customer wrote it';

-- Create index ix_ticket_account_id on ticket (account_id)
CREATE INDEX ix_ticket_account_id ON ticket (account_id);

-- Version: 2b6c81f4d9e0
UPDATE alembic_version SET version_num = '2b6c81f4d9e0' WHERE alembic_version.version_num = '1975ea83b712';

COMMIT;
\echo sqlgen: 0002 2b6c81f4d9e0 done
