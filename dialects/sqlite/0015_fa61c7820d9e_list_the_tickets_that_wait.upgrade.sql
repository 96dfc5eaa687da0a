-- 0015  list the tickets that wait                                                                    upgrade, sqlite
-- f5d0926bce81 -> fa61c7820d9e   from migrations/versions/fa61c7820d9e_list_the_tickets_that_wait.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at f5d0926bce81
SELECT json_extract('{}', 'sqlgen: fa61c7820d9e needs f5d0926bce81, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: fa61c7820d9e is already applied to database ' || file) FROM pragma_database_list
WHERE name = 'main' AND 'fa61c7820d9e' IN (SELECT version_num FROM main.alembic_version);
SELECT json_extract('{}', 'sqlgen: fa61c7820d9e needs f5d0926bce81, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('f5d0926bce81')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Raw SQL of the revision, line 24
CREATE VIEW waiting AS
SELECT ticket.id, ticket.priority, ticket.opened_at, ticket.subject, customer.name AS customer
FROM ticket JOIN customer ON customer.id = ticket.customer_id
WHERE ticket.status = 'open' AND ticket.agent_id IS NULL;

-- Version: fa61c7820d9e
UPDATE alembic_version SET version_num = 'fa61c7820d9e' WHERE alembic_version.version_num = 'f5d0926bce81';

COMMIT;
SELECT 'sqlgen: 0015 fa61c7820d9e done';
