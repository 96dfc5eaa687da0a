-- 0009  tag tickets                                                                             downgrade, postgresql
-- b35d0f6a82ce -> a9c48b17e065   from migrations/versions/b35d0f6a82ce_tag_tickets.py
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
        RAISE EXCEPTION 'sqlgen: b35d0f6a82ce to be undone needs b35d0f6a82ce, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF rows <> ARRAY['b35d0f6a82ce'] THEN
        RAISE EXCEPTION 'sqlgen: b35d0f6a82ce to be undone needs b35d0f6a82ce, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Drop table ticket_tag
DROP TABLE ticket_tag;

-- Drop table tag
DROP TABLE tag;

-- Version: a9c48b17e065
UPDATE alembic_version SET version_num = 'a9c48b17e065' WHERE alembic_version.version_num = 'b35d0f6a82ce';

COMMIT;
\echo sqlgen: 0009 b35d0f6a82ce undone
