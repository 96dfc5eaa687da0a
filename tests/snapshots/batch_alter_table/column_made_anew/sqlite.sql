-- A column dropped and added again in one batch: Alembic's new table has its index and its key again.


-- UPGRADE

-- Drop column users.took; Drop column users.note; Add column users.took
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'began, ended, id, note, team_id, took; index ix_users_took';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    began INTEGER NOT NULL,
    ended INTEGER,
    took BIGINT GENERATED ALWAYS AS (ended - began) STORED,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, team_id, began, ended) SELECT id, team_id, began, ended FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_users_took ON users (took, began);
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;


-- DOWNGRADE

-- Add column users.note; Drop column users.took; Add column users.took
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'began, ended, id, team_id, took; index ix_users_took';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    began INTEGER NOT NULL,
    ended INTEGER,
    took INTEGER GENERATED ALWAYS AS (ended - began) STORED,
    note VARCHAR(20),
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, team_id, began, ended) SELECT id, team_id, began, ended FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_users_took ON users (took, began);
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;
