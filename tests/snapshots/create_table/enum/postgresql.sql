-- An enum column: a type of its own in PostgreSQL, the column's type in MySQL, text in SQLite.


-- UPGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'it''s ok', '100% happy');

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    mood mood DEFAULT 'it''s ok' NOT NULL,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;

-- Drop type mood
DROP TYPE mood;
