-- A column renamed away and a new one under its old name: the values go with the old one.


-- UPGRADE

-- Rename column users.age to age_text
ALTER TABLE users RENAME COLUMN age TO age_text;

-- Add column users.age
ALTER TABLE users ADD COLUMN age SMALLINT CONSTRAINT ck_users_age CHECK (age > 0);


-- DOWNGRADE

-- Drop constraint ck_users_age of users; Drop column users.age; Rename column users.age_text to age
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, age_text, id, name';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    name VARCHAR(50) DEFAULT 'nobody',
    age INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, name, age) SELECT id, name, age_text FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;
