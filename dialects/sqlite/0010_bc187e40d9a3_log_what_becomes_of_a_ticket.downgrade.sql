-- 0010  log what becomes of a ticket                                                                downgrade, sqlite
-- bc187e40d9a3 -> a9c48b17e065, beside b35d0f6a82ce   from migrations/versions/bc187e40d9a3_log_what_becomes_of_a_ticket.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at b35d0f6a82ce, bc187e40d9a3
SELECT json_extract('{}', 'sqlgen: bc187e40d9a3 to be undone needs b35d0f6a82ce, bc187e40d9a3, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: bc187e40d9a3 to be undone needs b35d0f6a82ce, bc187e40d9a3, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 2 AND sum(version_num IN ('b35d0f6a82ce', 'bc187e40d9a3')) = 2 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Raw SQL of the revision, line 68
DROP TRIGGER ticket_status_log;

-- Drop table ticket_log
DROP TABLE ticket_log;

-- Version: b35d0f6a82ce
DELETE FROM alembic_version WHERE alembic_version.version_num = 'bc187e40d9a3';

COMMIT;
SELECT 'sqlgen: 0010 bc187e40d9a3 undone';
