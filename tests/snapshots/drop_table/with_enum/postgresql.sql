-- A table and the enum type that only it had: PostgreSQL drops the type by itself, not with the table.


-- UPGRADE

-- Drop table users
DROP TABLE users;

-- Drop type mood
DROP TYPE mood;


-- DOWNGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'ok');

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    mood mood NOT NULL,
    PRIMARY KEY (id)
);
