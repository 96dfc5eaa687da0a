-- Which indexes serve a foreign key, so that MySQL drops its own: whole columns, for MySQL in ascending order.


-- UPGRADE

-- Create index ix_first on users (first ASC)
CREATE INDEX ix_first ON users (first ASC);

-- Create index ix_second on users (second DESC)
CREATE INDEX ix_second ON users (second DESC);

-- Create index ix_code on users (code)
CREATE INDEX ix_code ON users (code);


-- DOWNGRADE

-- Drop constraint fk_first of users
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, first, id, second; index ix_code; index ix_first; index ix_second';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    first INTEGER,
    second INTEGER,
    code VARCHAR(9),
    PRIMARY KEY (id),
    CONSTRAINT fk_second FOREIGN KEY(second) REFERENCES team (id),
    CONSTRAINT fk_code FOREIGN KEY(code) REFERENCES team (code)
);
INSERT INTO _sqlgen_users (id, first, second, code) SELECT id, first, second, code FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_first ON users (first ASC);
CREATE INDEX ix_second ON users (second DESC);
CREATE INDEX ix_code ON users (code);
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;

-- Drop index ix_first of users
DROP INDEX ix_first;

-- Drop constraint fk_second of users
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, first, id, second; index ix_code; index ix_second';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    first INTEGER,
    second INTEGER,
    code VARCHAR(9),
    PRIMARY KEY (id),
    CONSTRAINT fk_code FOREIGN KEY(code) REFERENCES team (code)
);
INSERT INTO _sqlgen_users (id, first, second, code) SELECT id, first, second, code FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_second ON users (second DESC);
CREATE INDEX ix_code ON users (code);
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;

-- Drop index ix_second of users
DROP INDEX ix_second;

-- Drop constraint fk_code of users
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, first, id, second; index ix_code';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    first INTEGER,
    second INTEGER,
    code VARCHAR(9),
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, first, second, code) SELECT id, first, second, code FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_code ON users (code);
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;

-- Drop index ix_code of users
DROP INDEX ix_code;

-- Create foreign key fk_first on users (first) to team (id)
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, first, id, second';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    first INTEGER,
    second INTEGER,
    code VARCHAR(9),
    PRIMARY KEY (id),
    CONSTRAINT fk_first FOREIGN KEY(first) REFERENCES team (id)
);
INSERT INTO _sqlgen_users (id, first, second, code) SELECT id, first, second, code FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;

-- Create foreign key fk_second on users (second) to team (id)
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, first, id, second';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    first INTEGER,
    second INTEGER,
    code VARCHAR(9),
    PRIMARY KEY (id),
    CONSTRAINT fk_first FOREIGN KEY(first) REFERENCES team (id),
    CONSTRAINT fk_second FOREIGN KEY(second) REFERENCES team (id)
);
INSERT INTO _sqlgen_users (id, first, second, code) SELECT id, first, second, code FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;

-- Create foreign key fk_code on users (code) to team (code)
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, first, id, second';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    first INTEGER,
    second INTEGER,
    code VARCHAR(9),
    PRIMARY KEY (id),
    CONSTRAINT fk_first FOREIGN KEY(first) REFERENCES team (id),
    CONSTRAINT fk_second FOREIGN KEY(second) REFERENCES team (id),
    CONSTRAINT fk_code FOREIGN KEY(code) REFERENCES team (code)
);
INSERT INTO _sqlgen_users (id, first, second, code) SELECT id, first, second, code FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;
