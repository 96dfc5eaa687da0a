-- A new table under a name that was given up: PostgreSQL chooses other names for its keys.


-- UPGRADE

-- Rename table users to old_users
ALTER TABLE users RENAME TO old_users;

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    email VARCHAR(50),
    PRIMARY KEY (id),
    UNIQUE (email)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;

-- Rename table old_users to users
ALTER TABLE old_users RENAME TO users;
