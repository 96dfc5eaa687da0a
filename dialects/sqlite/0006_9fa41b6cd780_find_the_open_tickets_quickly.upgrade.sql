-- 0006  find the open tickets quickly                                                                 upgrade, sqlite
-- 80c3e5a96f24 -> 9fa41b6cd780   from migrations/versions/9fa41b6cd780_find_the_open_tickets_quickly.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at 80c3e5a96f24
SELECT json_extract('{}', 'sqlgen: 9fa41b6cd780 needs 80c3e5a96f24, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: 9fa41b6cd780 is already applied to database ' || file) FROM pragma_database_list
WHERE name = 'main' AND '9fa41b6cd780' IN (SELECT version_num FROM main.alembic_version);
SELECT json_extract('{}', 'sqlgen: 9fa41b6cd780 needs 80c3e5a96f24, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('80c3e5a96f24')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Create index ix_ticket_status_priority on ticket (status, priority)
CREATE INDEX ix_ticket_status_priority ON ticket (status, priority);

-- Version: 9fa41b6cd780
UPDATE alembic_version SET version_num = '9fa41b6cd780' WHERE alembic_version.version_num = '80c3e5a96f24';

COMMIT;
SELECT 'sqlgen: 0006 9fa41b6cd780 done';
