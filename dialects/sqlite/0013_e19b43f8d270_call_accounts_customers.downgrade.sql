-- 0013  call accounts customers                                                                     downgrade, sqlite
-- e19b43f8d270 -> d48ae07c6b15   from migrations/versions/e19b43f8d270_call_accounts_customers.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at e19b43f8d270
SELECT json_extract('{}', 'sqlgen: e19b43f8d270 to be undone needs e19b43f8d270, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: e19b43f8d270 to be undone needs e19b43f8d270, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('e19b43f8d270')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Foreign keys, views and triggers follow a renamed table, whatever the session was set to
PRAGMA legacy_alter_table = OFF;

-- Rename column address.customer_id to account_id
ALTER TABLE address RENAME COLUMN customer_id TO account_id;

-- Rename column ticket.customer_id to account_id
ALTER TABLE ticket RENAME COLUMN customer_id TO account_id;

-- Rename table customer to account
ALTER TABLE customer RENAME TO account;

-- Version: d48ae07c6b15
UPDATE alembic_version SET version_num = 'd48ae07c6b15' WHERE alembic_version.version_num = 'e19b43f8d270';

COMMIT;
SELECT 'sqlgen: 0013 e19b43f8d270 undone';
