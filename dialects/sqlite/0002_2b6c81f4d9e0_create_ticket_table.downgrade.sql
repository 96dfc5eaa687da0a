-- 0002  create ticket table                                                                         downgrade, sqlite
-- 2b6c81f4d9e0 -> 1975ea83b712   from migrations/versions/2b6c81f4d9e0_create_ticket_table.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at 2b6c81f4d9e0
SELECT json_extract('{}', 'sqlgen: 2b6c81f4d9e0 to be undone needs 2b6c81f4d9e0, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: 2b6c81f4d9e0 to be undone needs 2b6c81f4d9e0, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('2b6c81f4d9e0')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Drop table ticket
DROP TABLE ticket;

-- Version: 1975ea83b712
UPDATE alembic_version SET version_num = '1975ea83b712' WHERE alembic_version.version_num = '2b6c81f4d9e0';

COMMIT;
SELECT 'sqlgen: 0002 2b6c81f4d9e0 undone';
