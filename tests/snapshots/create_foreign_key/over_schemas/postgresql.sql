-- A key to a table that has no schema: MySQL would look for it in the schema of the table that references it.


-- UPGRADE

-- Raw SQL of the revision, line 14
CREATE SCHEMA hr;

-- Create table hr.people
CREATE TABLE hr.people (
    id INTEGER,
    team_id INTEGER
);

-- Create foreign key fk_team on hr.people (team_id) to teams (id)
ALTER TABLE hr.people ADD CONSTRAINT fk_team FOREIGN KEY(team_id) REFERENCES teams (id);


-- DOWNGRADE

-- Drop constraint fk_team of hr.people
ALTER TABLE hr.people DROP CONSTRAINT fk_team;

-- Drop table hr.people
DROP TABLE hr.people;

-- Raw SQL of the revision, line 22
DROP SCHEMA hr;
