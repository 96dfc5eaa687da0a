-- What raw SQL made is known: an op on it keeps its default, and drops its constraint by the right kind.


-- UPGRADE

-- Rename column account.age to years, change the type
-- rebuilds account: copies every row; refused if account has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, email, id; index ix_account_age';
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    email VARCHAR(50) DEFAULT 'no;ne' NOT NULL,
    years BIGINT DEFAULT 18 NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT positive CHECK (id > 0),
    CONSTRAINT account_email_key UNIQUE (email)
);
INSERT INTO _sqlgen_account (id, email, years) SELECT id, email, age FROM account;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name account stay as they are
DROP TABLE account;
ALTER TABLE _sqlgen_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_age ON account (years);
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0;

-- Drop constraint account_email_key of account
-- rebuilds account: copies every row; refused if account has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'email, id, years; index ix_account_age';
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    email VARCHAR(50) DEFAULT 'no;ne' NOT NULL,
    years BIGINT DEFAULT 18 NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT positive CHECK (id > 0)
);
INSERT INTO _sqlgen_account (id, email, years) SELECT id, email, years FROM account;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name account stay as they are
DROP TABLE account;
ALTER TABLE _sqlgen_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_age ON account (years);
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0;

-- Drop index ix_account_age of account
DROP INDEX ix_account_age;


-- DOWNGRADE

-- Create index ix_account_age on account (years)
CREATE INDEX ix_account_age ON account (years);

-- Create unique constraint account_email_key on account (email)
-- rebuilds account: copies every row; refused if account has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'email, id, years; index ix_account_age';
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    email VARCHAR(50) DEFAULT 'no;ne' NOT NULL,
    years BIGINT DEFAULT 18 NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT positive CHECK (id > 0),
    CONSTRAINT account_email_key UNIQUE (email)
);
INSERT INTO _sqlgen_account (id, email, years) SELECT id, email, years FROM account;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name account stay as they are
DROP TABLE account;
ALTER TABLE _sqlgen_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_age ON account (years);
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0;

-- Rename column account.years to age, change the type
-- rebuilds account: copies every row; refused if account has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: account is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('account') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'account' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'email, id, years; index ix_account_age';
CREATE TABLE _sqlgen_account (
    id INTEGER NOT NULL,
    email VARCHAR(50) DEFAULT 'no;ne' NOT NULL,
    age INTEGER DEFAULT 18 NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT positive CHECK (id > 0),
    CONSTRAINT account_email_key UNIQUE (email)
);
INSERT INTO _sqlgen_account (id, email, age) SELECT id, email, years FROM account;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name account stay as they are
DROP TABLE account;
ALTER TABLE _sqlgen_account RENAME TO account;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_account_age ON account (age);
SELECT json_extract('{}', 'sqlgen: rows of account would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'account' OR parent = 'account' HAVING count(*) > 0;
