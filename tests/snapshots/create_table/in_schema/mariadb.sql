-- Every operation on tables of another schema, with keys over schemas and within one, and an enum type there.


-- UPGRADE

-- Create table people
CREATE TABLE people (
    id INTEGER NOT NULL AUTO_INCREMENT,
    name VARCHAR(20) COMMENT 'the family''s',
    team_id INTEGER,
    mood ENUM('a','b'),
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES teams (id)
) COMMENT='who works here';

-- Create index ix_people_mood on people (mood)
CREATE INDEX ix_people_mood ON people (mood);

-- Create table badges
CREATE TABLE badges (
    id INTEGER NOT NULL AUTO_INCREMENT,
    person_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(person_id) REFERENCES people (id)
);

-- Create table desks
CREATE TABLE desks (
    id INTEGER NOT NULL AUTO_INCREMENT,
    person_id INTEGER,
    PRIMARY KEY (id)
);

-- Create foreign key fk_desks on desks (person_id) to people (id)
ALTER TABLE desks ADD CONSTRAINT fk_desks FOREIGN KEY(person_id) REFERENCES people (id);

-- Add column people.boss_id
ALTER TABLE people ADD COLUMN boss_id INTEGER COMMENT 'of the same';

-- Create foreign key fk_boss on people (boss_id) to people (id)
ALTER TABLE people ADD CONSTRAINT fk_boss FOREIGN KEY(boss_id) REFERENCES people (id) ON DELETE SET NULL;

-- Add column people.age
ALTER TABLE people ADD COLUMN age INTEGER NOT NULL DEFAULT '1';

-- Rename column people.age to years, change the type
ALTER TABLE people CHANGE age years BIGINT NOT NULL DEFAULT '1';

-- Make people.name NOT NULL, set the comment of people.name
ALTER TABLE people MODIFY name VARCHAR(20) NOT NULL COMMENT 'the first';

-- Create index ix_people_name on people (name)
CREATE INDEX ix_people_name ON people (name);

-- Create unique constraint uq_people_name on people (name, years)
ALTER TABLE people ADD CONSTRAINT uq_people_name UNIQUE (name, years);

-- Create check constraint ck_people_years on people (years > 0)
ALTER TABLE people ADD CONSTRAINT ck_people_years CHECK (years > 0);

-- Set the comment of badges
ALTER TABLE badges COMMENT 'shiny';

-- Rename table badges to cards
ALTER TABLE badges RENAME TO cards;

-- Add column cards.number
ALTER TABLE cards ADD COLUMN number INTEGER;

-- Insert 1 row into people
INSERT INTO people (id, name) VALUES (1, 'x');


-- DOWNGRADE

-- Drop index ix_people_name of people
DROP INDEX ix_people_name ON people;

-- Drop constraint ck_people_years of people
ALTER TABLE people DROP CONSTRAINT ck_people_years;

-- Drop constraint uq_people_name of people
ALTER TABLE people DROP INDEX uq_people_name;

-- Drop column people.years
ALTER TABLE people DROP COLUMN years;

-- Drop table desks
DROP TABLE desks;

-- Drop table cards
DROP TABLE cards;

-- Drop table people
DROP TABLE people;
