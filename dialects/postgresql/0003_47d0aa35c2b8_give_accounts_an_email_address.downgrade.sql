-- 0003  give accounts an email address                                                          downgrade, postgresql
-- 47d0aa35c2b8 -> 2b6c81f4d9e0   from migrations/versions/47d0aa35c2b8_give_accounts_an_email_address.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at 47d0aa35c2b8
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: 47d0aa35c2b8 to be undone needs 47d0aa35c2b8, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['47d0aa35c2b8'] THEN
        RAISE EXCEPTION 'sqlgen: 47d0aa35c2b8 to be undone needs 47d0aa35c2b8, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Drop constraint account_email_key of account
ALTER TABLE account DROP CONSTRAINT account_email_key;

-- Drop column account.email
ALTER TABLE account DROP COLUMN email;

-- Version: 2b6c81f4d9e0
UPDATE alembic_version SET version_num = '2b6c81f4d9e0' WHERE alembic_version.version_num = '47d0aa35c2b8';

COMMIT;
\echo sqlgen: 0003 47d0aa35c2b8 undone
