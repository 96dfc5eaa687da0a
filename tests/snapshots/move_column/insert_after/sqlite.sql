-- New columns of a table that is made anew, each at the place that the script gives it.


-- UPGRADE

-- Add column users.title; Add column users.first_name; Add column users.last_name; Add column users.tenant; Add column users.note
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'born, email, id, name; index ix_users_email';
CREATE TABLE _sqlgen_users (
    tenant INTEGER DEFAULT '1' NOT NULL,
    id INTEGER NOT NULL,
    title VARCHAR(20),
    name VARCHAR(50) DEFAULT 'nobody' NOT NULL,
    first_name VARCHAR(50),
    last_name VARCHAR(50),
    email VARCHAR(255),
    born DATE,
    note TEXT,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, name, email, born) SELECT id, name, email, born FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_users_email ON users (email);
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop column users.title; Drop column users.first_name; Drop column users.last_name; Drop column users.tenant; Drop column users.note
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'born, email, first_name, id, last_name, name, note, tenant, title; index ix_users_email';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    name VARCHAR(50) DEFAULT 'nobody' NOT NULL,
    email VARCHAR(255),
    born DATE,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, name, email, born) SELECT id, name, email, born FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_users_email ON users (email);
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;
