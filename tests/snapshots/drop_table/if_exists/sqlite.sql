-- One table is there and one is not.


-- UPGRADE

-- Drop table users
DROP TABLE users;


-- DOWNGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);
