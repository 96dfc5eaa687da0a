-- MySQL's own way to give a table its comment, which MariaDB and a later change of it understand as well.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (id)
) COMMENT='people; all of them';

-- Create table teams
CREATE TABLE teams (
    id INTEGER NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (id)
) COMMENT='of people';

-- Drop the comment of teams
ALTER TABLE teams COMMENT '';


-- DOWNGRADE

-- Drop table teams
DROP TABLE teams;

-- Drop table users
DROP TABLE users;
