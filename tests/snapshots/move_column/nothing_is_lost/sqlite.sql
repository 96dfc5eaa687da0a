-- A table with all that a table can have, made anew for a column in its middle: nothing is lost, numbers go on.


-- UPGRADE

-- Add column users.email
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, boss_id, id, mood, name, team_id, twice; index ix_users_age';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    name VARCHAR(50) DEFAULT 'nobody' NOT NULL,
    email VARCHAR(255),
    mood VARCHAR(3) DEFAULT 'ok' NOT NULL,
    age INTEGER CONSTRAINT ck_users_age CHECK (age >= 0),
    twice INTEGER GENERATED ALWAYS AS (age * 2) STORED,
    team_id INTEGER,
    boss_id INTEGER,
    PRIMARY KEY (id),
    UNIQUE (name),
    CHECK (age < 200),
    CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE,
    CONSTRAINT fk_users_boss FOREIGN KEY(boss_id) REFERENCES users (id)
);
INSERT INTO _sqlgen_users (id, name, mood, age, team_id, boss_id) SELECT id, name, mood, age, team_id, boss_id FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE UNIQUE INDEX ix_users_age ON users (age, name);
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop column users.email
-- rebuilds users: copies every row; refused if users has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: users is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('users') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'users' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, boss_id, email, id, mood, name, team_id, twice; index ix_users_age';
CREATE TABLE _sqlgen_users (
    id INTEGER NOT NULL,
    name VARCHAR(50) DEFAULT 'nobody' NOT NULL,
    mood VARCHAR(3) DEFAULT 'ok' NOT NULL,
    age INTEGER CONSTRAINT ck_users_age CHECK (age >= 0),
    twice INTEGER GENERATED ALWAYS AS (age * 2) STORED,
    team_id INTEGER,
    boss_id INTEGER,
    PRIMARY KEY (id),
    UNIQUE (name),
    CHECK (age < 200),
    CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE,
    CONSTRAINT fk_users_boss FOREIGN KEY(boss_id) REFERENCES users (id)
);
INSERT INTO _sqlgen_users (id, name, mood, age, team_id, boss_id) SELECT id, name, mood, age, team_id, boss_id FROM users;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name users stay as they are
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
CREATE UNIQUE INDEX ix_users_age ON users (age, name);
SELECT json_extract('{}', 'sqlgen: rows of users would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'users' OR parent = 'users' HAVING count(*) > 0;
