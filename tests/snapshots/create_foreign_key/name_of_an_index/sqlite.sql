-- A foreign key made anew over another column, under its name: MySQL refuses, the old one has left its index.


-- UPGRADE

-- Drop constraint fk_users_team of users; Create foreign key fk_users_team on users (old_team) to teams (id)
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, old_team, team';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    team INTEGER,
    old_team INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT fk_users_team FOREIGN KEY(old_team) REFERENCES teams (id)
);
INSERT INTO _sqlgen_users (id, team, old_team) SELECT id, team, old_team FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;


-- DOWNGRADE

-- irreversible: the script has no downgrade()
