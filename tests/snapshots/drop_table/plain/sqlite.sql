-- A table dropped, and made again with its indexes on the way back.


-- UPGRADE

-- Drop index ix_users_name of users
DROP INDEX ix_users_name;

-- Drop table users
DROP TABLE users;


-- DOWNGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    name VARCHAR(50),
    PRIMARY KEY (id)
);

-- Create index ix_users_name on users (name)
CREATE INDEX ix_users_name ON users (name);
