-- 0011  merge tags and log                                                                          downgrade, sqlite
-- c6f25a91b03d -> b35d0f6a82ce, bc187e40d9a3   from migrations/versions/c6f25a91b03d_merge_tags_and_log.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at c6f25a91b03d
SELECT json_extract('{}', 'sqlgen: c6f25a91b03d to be undone needs c6f25a91b03d, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: c6f25a91b03d to be undone needs c6f25a91b03d, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('c6f25a91b03d')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Version: b35d0f6a82ce, bc187e40d9a3
UPDATE alembic_version SET version_num = 'b35d0f6a82ce' WHERE alembic_version.version_num = 'c6f25a91b03d';
INSERT INTO alembic_version (version_num) VALUES ('bc187e40d9a3');

COMMIT;
SELECT 'sqlgen: 0011 c6f25a91b03d undone';
