-- What `op` has beside its directives, in a batch: SQL is executed at once, before the changes, as Alembic does.


-- UPGRADE

-- Data: raw SQL of the revision, line 22
UPDATE users SET age=0 WHERE users.age IS NULL;

-- Data: raw SQL of the revision, line 23
UPDATE users SET age = age + 1;

-- Data: raw SQL of the revision, line 15
UPDATE users SET n = 7;

-- Make users.age NOT NULL; Create index ix_users_age on users (age)
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, n';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    age INTEGER NOT NULL,
    n INTEGER,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, age, n) SELECT id, age, n FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_users_age ON users (age);
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop index ix_users_age of users; Make users.age nullable
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, n; index ix_users_age';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    age INTEGER,
    n INTEGER,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, age, n) SELECT id, age, n FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;
