-- 0013  call accounts customers                                                                 downgrade, postgresql
-- e19b43f8d270 -> d48ae07c6b15   from migrations/versions/e19b43f8d270_call_accounts_customers.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at e19b43f8d270
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: e19b43f8d270 to be undone needs e19b43f8d270, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['e19b43f8d270'] THEN
        RAISE EXCEPTION 'sqlgen: e19b43f8d270 to be undone needs e19b43f8d270, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Rename column address.customer_id to account_id
ALTER TABLE address RENAME customer_id TO account_id;

-- Rename column ticket.customer_id to account_id
ALTER TABLE ticket RENAME customer_id TO account_id;

-- Rename table customer to account
ALTER TABLE customer RENAME TO account;

-- Version: d48ae07c6b15
UPDATE alembic_version SET version_num = 'd48ae07c6b15' WHERE alembic_version.version_num = 'e19b43f8d270';

COMMIT;
\echo sqlgen: 0013 e19b43f8d270 undone
