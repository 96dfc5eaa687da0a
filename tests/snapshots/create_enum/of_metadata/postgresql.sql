-- An enum type that belongs to a MetaData, and one that is the variant for PostgreSQL alone.


-- UPGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'ok');

-- Create type size
CREATE TYPE size AS ENUM ('S', 'L');

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    mood mood,
    size size,
    color VARCHAR(5),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;

-- Drop type mood, which the upgrade made and nothing uses any more
DROP TYPE mood;

-- Drop type size, which the upgrade made and nothing uses any more
DROP TYPE size;
