-- A rebuild with plain, unique, partial and expression indexes: all of them are made again.


-- UPGRADE

-- Make users.deleted NOT NULL, set the default of users.deleted
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, deleted, email, id; index ix_users_adult; index ix_users_age; index ix_users_lower; index uq_users_email';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    age INTEGER,
    deleted BOOLEAN DEFAULT 0 NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, email, age, deleted) SELECT id, email, age, deleted FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_users_age ON users (age, email DESC);
CREATE UNIQUE INDEX uq_users_email ON users (email);
CREATE INDEX ix_users_adult ON users (age) WHERE age >= 18 AND email IS NOT NULL;
CREATE INDEX ix_users_lower ON users ((lower(email)));
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;


-- DOWNGRADE

-- Make users.deleted nullable, drop the default of users.deleted
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, deleted, email, id; index ix_users_adult; index ix_users_age; index ix_users_lower; index uq_users_email';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    email VARCHAR(100),
    age INTEGER,
    deleted BOOLEAN,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, email, age, deleted) SELECT id, email, age, deleted FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_users_age ON users (age, email DESC);
CREATE UNIQUE INDEX uq_users_email ON users (email);
CREATE INDEX ix_users_adult ON users (age) WHERE age >= 18 AND email IS NOT NULL;
CREATE INDEX ix_users_lower ON users ((lower(email)));
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;
