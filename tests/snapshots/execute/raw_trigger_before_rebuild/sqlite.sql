-- A trigger that raw SQL made is expected by SQLite's rebuild, and made again after it with its own text.


-- UPGRADE

-- Make account.name NOT NULL
-- rebuilds account: copies every row; refused if account has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name; index ix_account_name; trigger account_ai';
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_account (id, name) SELECT id, name FROM account;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name account stay as they are
DROP TABLE account;
ALTER TABLE _sqlgen_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_name ON account (name);
CREATE TRIGGER account_ai AFTER INSERT ON account
BEGIN INSERT INTO log VALUES ('new; ' || NEW.name); END;
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0;


-- DOWNGRADE

-- Make account.name nullable
-- rebuilds account: copies every row; refused if account has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name; index ix_account_name; trigger account_ai';
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    name VARCHAR(50),
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_account (id, name) SELECT id, name FROM account;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name account stay as they are
DROP TABLE account;
ALTER TABLE _sqlgen_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_name ON account (name);
CREATE TRIGGER account_ai AFTER INSERT ON account
BEGIN INSERT INTO log VALUES ('new; ' || NEW.name); END;
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0;
