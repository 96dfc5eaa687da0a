-- A constraint under the name of one that is there takes its place, where the table is made anew.


-- UPGRADE

-- Create unique constraint account_name_uq on account (tenant, name)
-- rebuilds account: copies every row; refused if account has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name, tenant';
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    tenant INTEGER NOT NULL,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_tenant_ck CHECK (tenant > 0),
    CONSTRAINT account_name_uq UNIQUE (tenant, name)
);
INSERT INTO _sqlgen_account (id, tenant, name) SELECT id, tenant, name FROM account;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name account stay as they are
DROP TABLE account;
ALTER TABLE _sqlgen_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0;


-- DOWNGRADE

-- Create unique constraint account_name_uq on account (name)
-- rebuilds account: copies every row; refused if account has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name, tenant';
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    tenant INTEGER NOT NULL,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT account_tenant_ck CHECK (tenant > 0),
    CONSTRAINT account_name_uq UNIQUE (name)
);
INSERT INTO _sqlgen_account (id, tenant, name) SELECT id, tenant, name FROM account;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name account stay as they are
DROP TABLE account;
ALTER TABLE _sqlgen_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0;
