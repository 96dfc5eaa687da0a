-- Two tables, the one that references the other first.


-- UPGRADE

-- Drop table users
DROP TABLE users;

-- Drop table team
DROP TABLE team;


-- DOWNGRADE

-- Create table team
CREATE TABLE team (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    team_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(team_id) REFERENCES team (id)
);
