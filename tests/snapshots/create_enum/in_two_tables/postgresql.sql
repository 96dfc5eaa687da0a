-- One enum type in two tables: made once, dropped once.


-- UPGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    mood mood,
    PRIMARY KEY (id)
);

-- Create table visit
CREATE TABLE visit (
    id SERIAL NOT NULL,
    mood mood,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table visit
DROP TABLE visit;

-- Drop table users
DROP TABLE users;

-- Drop type mood
DROP TYPE mood;
