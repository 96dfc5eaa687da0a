-- 0009  tag tickets                                                                                 downgrade, sqlite
-- b35d0f6a82ce -> a9c48b17e065   from migrations/versions/b35d0f6a82ce_tag_tickets.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at b35d0f6a82ce
SELECT json_extract('{}', 'sqlgen: b35d0f6a82ce to be undone needs b35d0f6a82ce, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: b35d0f6a82ce to be undone needs b35d0f6a82ce, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('b35d0f6a82ce')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Drop table ticket_tag
DROP TABLE ticket_tag;

-- Drop table tag
DROP TABLE tag;

-- Version: a9c48b17e065
UPDATE alembic_version SET version_num = 'a9c48b17e065' WHERE alembic_version.version_num = 'b35d0f6a82ce';

COMMIT;
SELECT 'sqlgen: 0009 b35d0f6a82ce undone';
