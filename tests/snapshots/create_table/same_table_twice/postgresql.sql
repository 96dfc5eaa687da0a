-- A Table of the script's own, made, dropped and made again: each time as the script has it.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    age INTEGER CONSTRAINT age_positive CHECK (age > 0),
    size INTEGER CONSTRAINT size_positive CHECK (size > 0),
    PRIMARY KEY (id)
);

-- Drop table users
DROP TABLE users;

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    age INTEGER CONSTRAINT age_positive CHECK (age > 0),
    size INTEGER CONSTRAINT size_positive CHECK (size > 0),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
