-- Every operation on tables of another schema, with keys over schemas and within one, and an enum type there.


-- UPGRADE

-- Raw SQL of the revision, line 24
CREATE SCHEMA hr;

-- Create type hr.mood
CREATE TYPE hr.mood AS ENUM ('a', 'b');

-- Create table hr.people
CREATE TABLE hr.people (
    id SERIAL NOT NULL,
    name VARCHAR(20),
    team_id INTEGER,
    mood hr.mood,
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES teams (id)
);
COMMENT ON TABLE hr.people IS 'who works here';
COMMENT ON COLUMN hr.people.name IS 'the family''s';

-- Create index ix_people_mood on hr.people (mood)
CREATE INDEX ix_people_mood ON hr.people (mood);

-- Create table hr.badges
CREATE TABLE hr.badges (
    id SERIAL NOT NULL,
    person_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(person_id) REFERENCES hr.people (id)
);

-- Create table desks
CREATE TABLE desks (
    id SERIAL NOT NULL,
    person_id INTEGER,
    PRIMARY KEY (id)
);

-- Create foreign key fk_desks on desks (person_id) to hr.people (id)
ALTER TABLE desks ADD CONSTRAINT fk_desks FOREIGN KEY(person_id) REFERENCES hr.people (id);

-- Add column hr.people.boss_id
ALTER TABLE hr.people ADD COLUMN boss_id INTEGER;
COMMENT ON COLUMN hr.people.boss_id IS 'of the same';

-- Create foreign key fk_boss on hr.people (boss_id) to hr.people (id)
ALTER TABLE hr.people ADD CONSTRAINT fk_boss FOREIGN KEY(boss_id) REFERENCES hr.people (id) ON DELETE SET NULL;

-- Add column hr.people.age
ALTER TABLE hr.people ADD COLUMN age INTEGER DEFAULT '1' NOT NULL;

-- Rename column hr.people.age to years, change the type
ALTER TABLE hr.people ALTER COLUMN age TYPE BIGINT;
ALTER TABLE hr.people RENAME age TO years;

-- Make hr.people.name NOT NULL, set the comment of hr.people.name
ALTER TABLE hr.people ALTER COLUMN name SET NOT NULL;
COMMENT ON COLUMN hr.people.name IS 'the first';

-- Create index ix_people_name on hr.people (name)
CREATE INDEX ix_people_name ON hr.people (name);

-- Create unique constraint uq_people_name on hr.people (name, years)
ALTER TABLE hr.people ADD CONSTRAINT uq_people_name UNIQUE (name, years);

-- Create check constraint ck_people_years on hr.people (years > 0)
ALTER TABLE hr.people ADD CONSTRAINT ck_people_years CHECK (years > 0);

-- Set the comment of hr.badges
COMMENT ON TABLE hr.badges IS 'shiny';

-- Rename table hr.badges to cards
ALTER TABLE hr.badges RENAME TO cards;

-- Add column hr.cards.number
ALTER TABLE hr.cards ADD COLUMN number INTEGER;

-- Insert 1 row into hr.people
INSERT INTO hr.people (id, name) VALUES (1, 'x');


-- DOWNGRADE

-- Drop index ix_people_name of hr.people
DROP INDEX hr.ix_people_name;

-- Drop constraint ck_people_years of hr.people
ALTER TABLE hr.people DROP CONSTRAINT ck_people_years;

-- Drop constraint uq_people_name of hr.people
ALTER TABLE hr.people DROP CONSTRAINT uq_people_name;

-- Drop column hr.people.years
ALTER TABLE hr.people DROP COLUMN years;

-- Drop table desks
DROP TABLE desks;

-- Drop table hr.cards
DROP TABLE hr.cards;

-- Drop table hr.people
DROP TABLE hr.people;

-- Raw SQL of the revision, line 77
DROP TYPE hr.mood;

-- Raw SQL of the revision, line 78
DROP SCHEMA hr;
