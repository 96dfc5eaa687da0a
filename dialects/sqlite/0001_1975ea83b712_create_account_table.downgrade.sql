-- 0001  create account table                                                                        downgrade, sqlite
-- 1975ea83b712 -> <base>   from migrations/versions/1975ea83b712_create_account_table.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at 1975ea83b712
SELECT json_extract('{}', 'sqlgen: 1975ea83b712 to be undone needs 1975ea83b712, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: 1975ea83b712 to be undone needs 1975ea83b712, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('1975ea83b712')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Drop table account
DROP TABLE account;

-- Version: <base>
DELETE FROM alembic_version WHERE alembic_version.version_num = '1975ea83b712';

COMMIT;
SELECT 'sqlgen: 0001 1975ea83b712 undone';
