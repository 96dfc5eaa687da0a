-- 0011  merge tags and log                                                                            upgrade, sqlite
-- b35d0f6a82ce, bc187e40d9a3 -> c6f25a91b03d   from migrations/versions/c6f25a91b03d_merge_tags_and_log.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at b35d0f6a82ce, bc187e40d9a3
SELECT json_extract('{}', 'sqlgen: c6f25a91b03d needs b35d0f6a82ce, bc187e40d9a3, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: c6f25a91b03d is already applied to database ' || file) FROM pragma_database_list
WHERE name = 'main' AND 'c6f25a91b03d' IN (SELECT version_num FROM main.alembic_version);
SELECT json_extract('{}', 'sqlgen: c6f25a91b03d needs b35d0f6a82ce, bc187e40d9a3, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 2 AND sum(version_num IN ('b35d0f6a82ce', 'bc187e40d9a3')) = 2 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Version: c6f25a91b03d
DELETE FROM alembic_version WHERE alembic_version.version_num = 'bc187e40d9a3';
UPDATE alembic_version SET version_num = 'c6f25a91b03d' WHERE alembic_version.version_num = 'b35d0f6a82ce';

COMMIT;
SELECT 'sqlgen: 0011 c6f25a91b03d done';
