-- 0013  call accounts customers                                                                   upgrade, postgresql
-- d48ae07c6b15 -> e19b43f8d270   from migrations/versions/e19b43f8d270_call_accounts_customers.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at d48ae07c6b15
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: e19b43f8d270 needs d48ae07c6b15, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF 'e19b43f8d270' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: e19b43f8d270 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['d48ae07c6b15'] THEN
        RAISE EXCEPTION 'sqlgen: e19b43f8d270 needs d48ae07c6b15, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Rename table account to customer
ALTER TABLE account RENAME TO customer;

-- Rename column ticket.account_id to customer_id
ALTER TABLE ticket RENAME account_id TO customer_id;

-- Rename column address.account_id to customer_id
ALTER TABLE address RENAME account_id TO customer_id;

-- Version: e19b43f8d270
UPDATE alembic_version SET version_num = 'e19b43f8d270' WHERE alembic_version.version_num = 'd48ae07c6b15';

COMMIT;
\echo sqlgen: 0013 e19b43f8d270 done
