-- 0001  create account table                                                                    downgrade, postgresql
-- 1975ea83b712 -> <base>   from migrations/versions/1975ea83b712_create_account_table.py
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
        RAISE EXCEPTION 'sqlgen: 1975ea83b712 to be undone needs 1975ea83b712, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['1975ea83b712'] THEN
        RAISE EXCEPTION 'sqlgen: 1975ea83b712 to be undone needs 1975ea83b712, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Drop table account
DROP TABLE account;

-- Version: <base>
DELETE FROM alembic_version WHERE alembic_version.version_num = '1975ea83b712';

COMMIT;
\echo sqlgen: 0001 1975ea83b712 undone
