-- A string without a length: MySQL and MariaDB refuse it.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    name VARCHAR,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
