-- Conditions that columns spell, with and without names: MariaDB keeps those without a name in the column.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    age INTEGER CONSTRAINT ck_users_age CHECK (age > 0),
    size INTEGER DEFAULT '1' CHECK (size > 0),
    PRIMARY KEY (id)
);

-- Make users.size NOT NULL
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, size';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    age INTEGER CONSTRAINT ck_users_age CHECK (age > 0),
    size INTEGER DEFAULT '1' NOT NULL CHECK (size > 0),
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, age, size) SELECT id, age, size FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;

-- Make users.age NOT NULL
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, size';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    age INTEGER NOT NULL CONSTRAINT ck_users_age CHECK (age > 0),
    size INTEGER DEFAULT '1' NOT NULL CHECK (size > 0),
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, age, size) SELECT id, age, size FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
