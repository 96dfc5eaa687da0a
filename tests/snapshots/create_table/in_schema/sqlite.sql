-- Every operation on tables of another schema, with keys over schemas and within one, and an enum type there.


-- UPGRADE

-- Create table people
CREATE TABLE people (
    id INTEGER NOT NULL,
    name VARCHAR(20),
    team_id INTEGER,
    mood VARCHAR(1),
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES teams (id)
);

-- Create index ix_people_mood on people (mood)
CREATE INDEX ix_people_mood ON people (mood);

-- Create table badges
CREATE TABLE badges (
    id INTEGER NOT NULL,
    person_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(person_id) REFERENCES people (id)
);

-- Create table desks
CREATE TABLE desks (
    id INTEGER NOT NULL,
    person_id INTEGER,
    PRIMARY KEY (id)
);

-- Create foreign key fk_desks on desks (person_id) to people (id)
-- rebuilds desks: copies every row; refused if desks has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: desks is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('desks') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'desks' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, person_id';
CREATE TABLE _sqlgen_desks (
    id INTEGER NOT NULL,
    person_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT fk_desks FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO _sqlgen_desks (id, person_id) SELECT id, person_id FROM desks;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name desks stay as they are
DROP TABLE desks;
ALTER TABLE _sqlgen_desks RENAME TO desks;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of desks would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'desks' OR parent = 'desks' HAVING count(*) > 0;

-- Add column people.boss_id
ALTER TABLE people ADD COLUMN boss_id INTEGER;

-- Create foreign key fk_boss on people (boss_id) to people (id)
-- rebuilds people: copies every row; refused if people has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: people is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('people') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'people' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'boss_id, id, mood, name, team_id; index ix_people_mood';
CREATE TABLE _sqlgen_people (
    id INTEGER NOT NULL,
    name VARCHAR(20),
    team_id INTEGER,
    mood VARCHAR(1),
    boss_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES teams (id),
    CONSTRAINT fk_boss FOREIGN KEY(boss_id) REFERENCES people (id) ON DELETE SET NULL
);
INSERT INTO _sqlgen_people (id, name, team_id, mood, boss_id) SELECT id, name, team_id, mood, boss_id FROM people;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name people stay as they are
DROP TABLE people;
ALTER TABLE _sqlgen_people RENAME TO people;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_people_mood ON people (mood);
SELECT json_extract('{}', 'sqlgen: rows of people would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'people' OR parent = 'people' HAVING count(*) > 0;

-- Add column people.age
ALTER TABLE people ADD COLUMN age INTEGER DEFAULT '1' NOT NULL;

-- Rename column people.age to years, change the type
-- rebuilds people: copies every row; refused if people has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: people is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('people') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'people' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, boss_id, id, mood, name, team_id; index ix_people_mood';
CREATE TABLE _sqlgen_people (
    id INTEGER NOT NULL,
    name VARCHAR(20),
    team_id INTEGER,
    mood VARCHAR(1),
    boss_id INTEGER,
    years BIGINT DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES teams (id),
    CONSTRAINT fk_boss FOREIGN KEY(boss_id) REFERENCES people (id) ON DELETE SET NULL
);
INSERT INTO _sqlgen_people (id, name, team_id, mood, boss_id, years) SELECT id, name, team_id, mood, boss_id, age FROM people;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name people stay as they are
DROP TABLE people;
ALTER TABLE _sqlgen_people RENAME TO people;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_people_mood ON people (mood);
SELECT json_extract('{}', 'sqlgen: rows of people would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'people' OR parent = 'people' HAVING count(*) > 0;

-- Make people.name NOT NULL, set the comment of people.name
-- rebuilds people: copies every row; refused if people has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: people is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('people') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'people' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'boss_id, id, mood, name, team_id, years; index ix_people_mood';
CREATE TABLE _sqlgen_people (
    id INTEGER NOT NULL,
    name VARCHAR(20) NOT NULL,
    team_id INTEGER,
    mood VARCHAR(1),
    boss_id INTEGER,
    years BIGINT DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES teams (id),
    CONSTRAINT fk_boss FOREIGN KEY(boss_id) REFERENCES people (id) ON DELETE SET NULL
);
INSERT INTO _sqlgen_people (id, name, team_id, mood, boss_id, years) SELECT id, name, team_id, mood, boss_id, years FROM people;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name people stay as they are
DROP TABLE people;
ALTER TABLE _sqlgen_people RENAME TO people;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_people_mood ON people (mood);
SELECT json_extract('{}', 'sqlgen: rows of people would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'people' OR parent = 'people' HAVING count(*) > 0;

-- Create index ix_people_name on people (name)
CREATE INDEX ix_people_name ON people (name);

-- Create unique constraint uq_people_name on people (name, years)
-- rebuilds people: copies every row; refused if people has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: people is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('people') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'people' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'boss_id, id, mood, name, team_id, years; index ix_people_mood; index ix_people_name';
CREATE TABLE _sqlgen_people (
    id INTEGER NOT NULL,
    name VARCHAR(20) NOT NULL,
    team_id INTEGER,
    mood VARCHAR(1),
    boss_id INTEGER,
    years BIGINT DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES teams (id),
    CONSTRAINT fk_boss FOREIGN KEY(boss_id) REFERENCES people (id) ON DELETE SET NULL,
    CONSTRAINT uq_people_name UNIQUE (name, years)
);
INSERT INTO _sqlgen_people (id, name, team_id, mood, boss_id, years) SELECT id, name, team_id, mood, boss_id, years FROM people;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name people stay as they are
DROP TABLE people;
ALTER TABLE _sqlgen_people RENAME TO people;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_people_mood ON people (mood);
CREATE INDEX ix_people_name ON people (name);
SELECT json_extract('{}', 'sqlgen: rows of people would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'people' OR parent = 'people' HAVING count(*) > 0;

-- Create check constraint ck_people_years on people (years > 0)
-- rebuilds people: copies every row; refused if people has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: people is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('people') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'people' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'boss_id, id, mood, name, team_id, years; index ix_people_mood; index ix_people_name';
CREATE TABLE _sqlgen_people (
    id INTEGER NOT NULL,
    name VARCHAR(20) NOT NULL,
    team_id INTEGER,
    mood VARCHAR(1),
    boss_id INTEGER,
    years BIGINT DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES teams (id),
    CONSTRAINT fk_boss FOREIGN KEY(boss_id) REFERENCES people (id) ON DELETE SET NULL,
    CONSTRAINT uq_people_name UNIQUE (name, years),
    CONSTRAINT ck_people_years CHECK (years > 0)
);
INSERT INTO _sqlgen_people (id, name, team_id, mood, boss_id, years) SELECT id, name, team_id, mood, boss_id, years FROM people;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name people stay as they are
DROP TABLE people;
ALTER TABLE _sqlgen_people RENAME TO people;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_people_mood ON people (mood);
CREATE INDEX ix_people_name ON people (name);
SELECT json_extract('{}', 'sqlgen: rows of people would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'people' OR parent = 'people' HAVING count(*) > 0;

-- Rename table badges to cards
ALTER TABLE badges RENAME TO cards;

-- Add column cards.number
ALTER TABLE cards ADD COLUMN number INTEGER;

-- Insert 1 row into people
INSERT INTO people (id, name) VALUES (1, 'x');


-- DOWNGRADE

-- Drop index ix_people_name of people
DROP INDEX ix_people_name;

-- Drop constraint ck_people_years of people
-- rebuilds people: copies every row; refused if people has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: people is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('people') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'people' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'boss_id, id, mood, name, team_id, years; index ix_people_mood';
CREATE TABLE _sqlgen_people (
    id INTEGER NOT NULL,
    name VARCHAR(20) NOT NULL,
    team_id INTEGER,
    mood VARCHAR(1),
    boss_id INTEGER,
    years BIGINT DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES teams (id),
    CONSTRAINT fk_boss FOREIGN KEY(boss_id) REFERENCES people (id) ON DELETE SET NULL,
    CONSTRAINT uq_people_name UNIQUE (name, years)
);
INSERT INTO _sqlgen_people (id, name, team_id, mood, boss_id, years) SELECT id, name, team_id, mood, boss_id, years FROM people;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name people stay as they are
DROP TABLE people;
ALTER TABLE _sqlgen_people RENAME TO people;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_people_mood ON people (mood);
SELECT json_extract('{}', 'sqlgen: rows of people would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'people' OR parent = 'people' HAVING count(*) > 0;

-- Drop constraint uq_people_name of people
-- rebuilds people: copies every row; refused if people has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: people is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('people') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'people' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'boss_id, id, mood, name, team_id, years; index ix_people_mood';
CREATE TABLE _sqlgen_people (
    id INTEGER NOT NULL,
    name VARCHAR(20) NOT NULL,
    team_id INTEGER,
    mood VARCHAR(1),
    boss_id INTEGER,
    years BIGINT DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES teams (id),
    CONSTRAINT fk_boss FOREIGN KEY(boss_id) REFERENCES people (id) ON DELETE SET NULL
);
INSERT INTO _sqlgen_people (id, name, team_id, mood, boss_id, years) SELECT id, name, team_id, mood, boss_id, years FROM people;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name people stay as they are
DROP TABLE people;
ALTER TABLE _sqlgen_people RENAME TO people;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_people_mood ON people (mood);
SELECT json_extract('{}', 'sqlgen: rows of people would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'people' OR parent = 'people' HAVING count(*) > 0;

-- Drop column people.years
ALTER TABLE people DROP COLUMN years;

-- Drop table desks
DROP TABLE desks;

-- Drop table cards
DROP TABLE cards;

-- Drop table people
DROP TABLE people;
