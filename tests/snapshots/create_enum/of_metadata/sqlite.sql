-- An enum type that belongs to a MetaData, and one that is the variant for PostgreSQL alone.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    mood VARCHAR(3),
    size VARCHAR(2),
    color VARCHAR(3),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
