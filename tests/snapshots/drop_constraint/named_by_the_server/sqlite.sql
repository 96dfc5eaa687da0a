-- Constraints that were made without names, dropped by those that each server chose.


-- UPGRADE

-- Drop constraint fk_users of users; Drop constraint uq_users of users
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, email, id, team_id';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    team_id INTEGER,
    email VARCHAR(50),
    age INTEGER,
    PRIMARY KEY (id),
    CHECK (age > 0)
);
INSERT INTO _sqlgen_users (id, team_id, email, age) SELECT id, team_id, email, age FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;


-- DOWNGRADE

-- Create unique constraint on users (email)
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, email, id, team_id';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    team_id INTEGER,
    email VARCHAR(50),
    age INTEGER,
    PRIMARY KEY (id),
    CHECK (age > 0),
    UNIQUE (email)
);
INSERT INTO _sqlgen_users (id, team_id, email, age) SELECT id, team_id, email, age FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;

-- Create foreign key on users (team_id) to team (id)
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, email, id, team_id';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    team_id INTEGER,
    email VARCHAR(50),
    age INTEGER,
    PRIMARY KEY (id),
    CHECK (age > 0),
    UNIQUE (email),
    FOREIGN KEY(team_id) REFERENCES team (id)
);
INSERT INTO _sqlgen_users (id, team_id, email, age) SELECT id, team_id, email, age FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;
