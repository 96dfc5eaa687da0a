-- What a Column may say beside its type: names for Python, indexes, uniqueness, comments, defaults of Python's.


-- UPGRADE

-- Add column users.a; Create unique constraint on users (a)
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'name';
CREATE TABLE _sqlgen_users (
    name VARCHAR(10),
    a INTEGER,
    UNIQUE (a)
);
INSERT INTO _sqlgen_users (name) SELECT name FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;

-- Add column users.b
ALTER TABLE users ADD COLUMN "b" INTEGER;

-- Create index ix_users_b on users (b)
CREATE INDEX ix_users_b ON users ("b");

-- Add column users.c
ALTER TABLE users ADD COLUMN c INTEGER;

-- Create unique index ix_users_c on users (c)
CREATE UNIQUE INDEX ix_users_c ON users (c);

-- Add column users.d
ALTER TABLE users ADD COLUMN d INTEGER DEFAULT 3 NOT NULL;

-- Add column users.e
ALTER TABLE users ADD COLUMN e INTEGER;


-- DOWNGRADE

-- Drop column users.e
ALTER TABLE users DROP COLUMN e;

-- Drop column users.d
ALTER TABLE users DROP COLUMN d;

-- Drop column users.c
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'a, b, c, name; index ix_users_b; index ix_users_c';
CREATE TABLE _sqlgen_users (
    name VARCHAR(10),
    a INTEGER,
    "b" INTEGER,
    UNIQUE (a)
);
INSERT INTO _sqlgen_users (name, a, "b") SELECT name, a, "b" FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_users_b ON users ("b");
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;

-- Drop column users.b
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'a, b, name; index ix_users_b';
CREATE TABLE _sqlgen_users (
    name VARCHAR(10),
    a INTEGER,
    UNIQUE (a)
);
INSERT INTO _sqlgen_users (name, a) SELECT name, a FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;

-- Drop column users.a
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'a, name';
CREATE TABLE _sqlgen_users (
    name VARCHAR(10)
);
INSERT INTO _sqlgen_users (name) SELECT name FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;
