-- 0015  list the tickets that wait                                                                upgrade, postgresql
-- f5d0926bce81 -> fa61c7820d9e   from migrations/versions/fa61c7820d9e_list_the_tickets_that_wait.py
-- Transaction: one.  Run: psql -X -d DATABASE -f THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

\set ON_ERROR_STOP on
\set AUTOCOMMIT on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- Start: the database must be at f5d0926bce81
DO $sqlgen$
DECLARE rows text[] := '{}';
BEGIN
    IF to_regclass('alembic_version') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: fa61c7820d9e needs f5d0926bce81, database % (schema %) has no table alembic_version', current_database(), current_schema();
    END IF;
    LOCK TABLE alembic_version IN EXCLUSIVE MODE;
    rows := array(SELECT version_num FROM alembic_version ORDER BY 1);
    IF 'fa61c7820d9e' = ANY (rows) THEN
        RAISE EXCEPTION 'sqlgen: fa61c7820d9e is already applied to database % (schema %)', current_database(), current_schema();
    END IF;
    IF rows <> ARRAY['f5d0926bce81'] THEN
        RAISE EXCEPTION 'sqlgen: fa61c7820d9e needs f5d0926bce81, database % (schema %) is at %', current_database(), current_schema(), coalesce(nullif(array_to_string(rows, ', '), ''), '<base>');
    END IF;
    IF (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('alembic_version')) <> current_schema()::regnamespace THEN
        RAISE EXCEPTION 'sqlgen: alembic_version is not in schema %, the first of search_path', current_schema();
    END IF;
END $sqlgen$;

-- Raw SQL of the revision, line 24
CREATE VIEW waiting AS
SELECT ticket.id, ticket.priority, ticket.opened_at, ticket.subject, customer.name AS customer
FROM ticket JOIN customer ON customer.id = ticket.customer_id
WHERE ticket.status = 'open' AND ticket.agent_id IS NULL;

-- Version: fa61c7820d9e
UPDATE alembic_version SET version_num = 'fa61c7820d9e' WHERE alembic_version.version_num = 'f5d0926bce81';

COMMIT;
\echo sqlgen: 0015 fa61c7820d9e done
