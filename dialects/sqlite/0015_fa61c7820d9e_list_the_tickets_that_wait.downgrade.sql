-- 0015  list the tickets that wait                                                                  downgrade, sqlite
-- fa61c7820d9e -> f5d0926bce81   from migrations/versions/fa61c7820d9e_list_the_tickets_that_wait.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at fa61c7820d9e
SELECT json_extract('{}', 'sqlgen: fa61c7820d9e to be undone needs fa61c7820d9e, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: fa61c7820d9e to be undone needs fa61c7820d9e, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('fa61c7820d9e')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Raw SQL of the revision, line 28
DROP VIEW waiting;

-- Version: f5d0926bce81
UPDATE alembic_version SET version_num = 'f5d0926bce81' WHERE alembic_version.version_num = 'fa61c7820d9e';

COMMIT;
SELECT 'sqlgen: 0015 fa61c7820d9e undone';
