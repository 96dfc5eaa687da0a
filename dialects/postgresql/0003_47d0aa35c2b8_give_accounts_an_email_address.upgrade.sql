-- 0003  give accounts an email address                                                            upgrade, postgresql
-- 2b6c81f4d9e0 -> 47d0aa35c2b8   from migrations/versions/47d0aa35c2b8_give_accounts_an_email_address.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at 2b6c81f4d9e0
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: 47d0aa35c2b8 needs 2b6c81f4d9e0, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF '47d0aa35c2b8' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: 47d0aa35c2b8 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['2b6c81f4d9e0'] THEN
        RAISE EXCEPTION 'sqlgen: 47d0aa35c2b8 needs 2b6c81f4d9e0, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Add column account.email
ALTER TABLE account ADD COLUMN email VARCHAR(254);

-- Data: raw SQL of the revision, line 26
UPDATE account SET email = id || '@unknown.invalid';

-- Make account.email NOT NULL
ALTER TABLE account ALTER COLUMN email SET NOT NULL;

-- Create unique constraint account_email_key on account (email)
ALTER TABLE account ADD CONSTRAINT account_email_key UNIQUE (email);

-- Version: 47d0aa35c2b8
UPDATE alembic_version SET version_num = '47d0aa35c2b8' WHERE alembic_version.version_num = '2b6c81f4d9e0';

COMMIT;
\echo sqlgen: 0003 47d0aa35c2b8 done
