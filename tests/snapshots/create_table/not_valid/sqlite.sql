-- NOT VALID in a new table, which has no rows to leave unchecked, means nothing; later it does.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    age INTEGER,
    team_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT age_positive CHECK (age > 0),
    CONSTRAINT fk_team FOREIGN KEY(team_id) REFERENCES teams (id)
);

-- Create check constraint age_sane on users (age < 200)
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, team_id';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    age INTEGER,
    team_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT age_positive CHECK (age > 0),
    CONSTRAINT fk_team FOREIGN KEY(team_id) REFERENCES teams (id),
    CONSTRAINT age_sane CHECK (age < 200)
);
INSERT INTO _sqlgen_users (id, age, team_id) SELECT id, age, team_id FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
