-- 0012  let an account have several addresses                                                       downgrade, sqlite
-- d48ae07c6b15 -> c6f25a91b03d   from migrations/versions/d48ae07c6b15_let_an_account_have_several_addresses.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at d48ae07c6b15
SELECT json_extract('{}', 'sqlgen: d48ae07c6b15 to be undone needs d48ae07c6b15, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: d48ae07c6b15 to be undone needs d48ae07c6b15, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('d48ae07c6b15')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Add column account.email
ALTER TABLE account ADD COLUMN email VARCHAR(254);

-- Data: raw SQL of the revision, line 41
UPDATE account SET email=(SELECT address.email
FROM address
WHERE address.account_id = account.id AND address.main = 1);

-- Make account.email NOT NULL; Create unique constraint account_email_key on account (email)
-- rebuilds account: copies every row; refused if account has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'bio, email, id, name';
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    name VARCHAR(50) NOT NULL,
    bio VARCHAR(2000),
    email VARCHAR(254) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_email_key UNIQUE (email)
);
INSERT INTO _sqlgen_account (id, name, bio, email) SELECT id, name, bio, email FROM account;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name account stay as they are
DROP TABLE account;
ALTER TABLE _sqlgen_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0;

-- Drop table address
DROP TABLE address;

-- Version: c6f25a91b03d
UPDATE alembic_version SET version_num = 'c6f25a91b03d' WHERE alembic_version.version_num = 'd48ae07c6b15';

COMMIT;
SELECT 'sqlgen: 0012 d48ae07c6b15 undone';
