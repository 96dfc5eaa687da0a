-- MySQL's own way to give a table its comment, which MariaDB and a later change of it understand as well.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

-- Create table teams
CREATE TABLE teams (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table teams
DROP TABLE teams;

-- Drop table users
DROP TABLE users;
