-- A renamed column in CHECKs, also of its type: they read it under its new name, in place and in a new table.


-- UPGRADE

-- Rename column users.age to years
ALTER TABLE users RENAME COLUMN age TO years;

-- Rename column users.active to is_active, set the default
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'active, id, years';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    years INTEGER NOT NULL,
    is_active BOOLEAN DEFAULT 1 NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_users_age CHECK (years > 0 AND years < 200),
    CONSTRAINT ck_users_active CHECK (is_active IN (0, 1))
);
INSERT INTO _sqlgen_users (id, years, is_active) SELECT id, years, active FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;


-- DOWNGRADE

-- Rename column users.is_active to active, drop the default; Rename column users.years to age
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, is_active, years';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    age INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_users_age CHECK (age > 0 AND age < 200),
    CONSTRAINT ck_users_active CHECK (active IN (0, 1))
);
INSERT INTO _sqlgen_users (id, age, active) SELECT id, years, is_active FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;
