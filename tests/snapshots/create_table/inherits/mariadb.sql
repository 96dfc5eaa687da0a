-- A table of PostgreSQL's that inherits another one's columns, which later operations find in it.


-- UPGRADE

-- Create table capital
CREATE TABLE capital (
    state VARCHAR(2) NOT NULL,
    people INTEGER
);

-- Create index ix_capital_people on capital (people)
CREATE INDEX ix_capital_people ON capital (people);


-- DOWNGRADE

-- Drop table capital
DROP TABLE capital;
