-- 0014  take tickets from the chat                                                                    upgrade, sqlite
-- e19b43f8d270 -> f5d0926bce81   from migrations/versions/f5d0926bce81_take_tickets_from_the_chat.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at e19b43f8d270
SELECT json_extract('{}', 'sqlgen: f5d0926bce81 needs e19b43f8d270, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: f5d0926bce81 is already applied to database ' || file) FROM pragma_database_list
WHERE name = 'main' AND 'f5d0926bce81' IN (SELECT version_num FROM main.alembic_version);
SELECT json_extract('{}', 'sqlgen: f5d0926bce81 needs e19b43f8d270, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('e19b43f8d270')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Version: f5d0926bce81
UPDATE alembic_version SET version_num = 'f5d0926bce81' WHERE alembic_version.version_num = 'e19b43f8d270';

COMMIT;
SELECT 'sqlgen: 0014 f5d0926bce81 done';
