-- 0012  let an account have several addresses                                                     upgrade, postgresql
-- c6f25a91b03d -> d48ae07c6b15   from migrations/versions/d48ae07c6b15_let_an_account_have_several_addresses.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at c6f25a91b03d
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: d48ae07c6b15 needs c6f25a91b03d, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF 'd48ae07c6b15' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: d48ae07c6b15 is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['c6f25a91b03d'] THEN
        RAISE EXCEPTION 'sqlgen: d48ae07c6b15 needs c6f25a91b03d, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Create table address
CREATE TABLE address (
    id SERIAL NOT NULL,
    account_id INTEGER NOT NULL,
    email VARCHAR(254) NOT NULL,
    main BOOLEAN DEFAULT false NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT address_account_id_fkey FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT address_email_key UNIQUE (email)
);

-- Create index ix_address_account_id on address (account_id)
CREATE INDEX ix_address_account_id ON address (account_id);

-- Data: raw SQL of the revision, line 32
INSERT INTO address (account_id, email, main) SELECT account.id, account.email, true AS main
FROM account ORDER BY account.id;

-- Drop constraint account_email_key of account
ALTER TABLE account DROP CONSTRAINT account_email_key;

-- Drop column account.email
ALTER TABLE account DROP COLUMN email;

-- Version: d48ae07c6b15
UPDATE alembic_version SET version_num = 'd48ae07c6b15' WHERE alembic_version.version_num = 'c6f25a91b03d';

COMMIT;
\echo sqlgen: 0012 d48ae07c6b15 done
