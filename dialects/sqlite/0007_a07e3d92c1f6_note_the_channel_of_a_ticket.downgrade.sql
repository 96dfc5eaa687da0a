-- 0007  note the channel of a ticket                                                                downgrade, sqlite
-- a07e3d92c1f6 -> 9fa41b6cd780   from migrations/versions/a07e3d92c1f6_note_the_channel_of_a_ticket.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at a07e3d92c1f6
SELECT json_extract('{}', 'sqlgen: a07e3d92c1f6 to be undone needs a07e3d92c1f6, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: a07e3d92c1f6 to be undone needs a07e3d92c1f6, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('a07e3d92c1f6')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Drop column ticket.channel
ALTER TABLE ticket DROP COLUMN channel;

-- Version: 9fa41b6cd780
UPDATE alembic_version SET version_num = '9fa41b6cd780' WHERE alembic_version.version_num = 'a07e3d92c1f6';

COMMIT;
SELECT 'sqlgen: 0007 a07e3d92c1f6 undone';
