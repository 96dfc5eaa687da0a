-- 0004  call the description a bio, and give it room                                                downgrade, sqlite
-- 6e92f7b01d53 -> 47d0aa35c2b8   from migrations/versions/6e92f7b01d53_call_the_description_a_bio.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at 6e92f7b01d53
SELECT json_extract('{}', 'sqlgen: 6e92f7b01d53 to be undone needs 6e92f7b01d53, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: 6e92f7b01d53 to be undone needs 6e92f7b01d53, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('6e92f7b01d53')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Rename column account.bio to description, change the type
-- rebuilds account: copies every row; refused if account has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'bio, email, id, name';
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    name VARCHAR(50) NOT NULL,
    description VARCHAR(200),
    email VARCHAR(254) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_email_key UNIQUE (email)
);
INSERT INTO _sqlgen_account (id, name, description, email) SELECT id, name, bio, email FROM account;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name account stay as they are
DROP TABLE account;
ALTER TABLE _sqlgen_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0;

-- Version: 47d0aa35c2b8
UPDATE alembic_version SET version_num = '47d0aa35c2b8' WHERE alembic_version.version_num = '6e92f7b01d53';

COMMIT;
SELECT 'sqlgen: 0004 6e92f7b01d53 undone';
