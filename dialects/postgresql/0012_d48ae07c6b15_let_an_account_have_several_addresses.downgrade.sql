-- 0012  let an account have several addresses                                                   downgrade, postgresql
-- d48ae07c6b15 -> c6f25a91b03d   from migrations/versions/d48ae07c6b15_let_an_account_have_several_addresses.py
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
        RAISE EXCEPTION 'sqlgen: d48ae07c6b15 to be undone needs d48ae07c6b15, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['d48ae07c6b15'] THEN
        RAISE EXCEPTION 'sqlgen: d48ae07c6b15 to be undone needs d48ae07c6b15, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Add column account.email
ALTER TABLE account ADD COLUMN email VARCHAR(254);

-- Data: raw SQL of the revision, line 41
UPDATE account SET email=(SELECT address.email
FROM address
WHERE address.account_id = account.id AND address.main);

-- Make account.email NOT NULL
ALTER TABLE account ALTER COLUMN email SET NOT NULL;

-- Create unique constraint account_email_key on account (email)
ALTER TABLE account ADD CONSTRAINT account_email_key UNIQUE (email);

-- Drop table address
DROP TABLE address;

-- Version: c6f25a91b03d
UPDATE alembic_version SET version_num = 'c6f25a91b03d' WHERE alembic_version.version_num = 'd48ae07c6b15';

COMMIT;
\echo sqlgen: 0012 d48ae07c6b15 undone
