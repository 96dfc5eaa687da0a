-- One table is known to be there; another may be one that no revision made, so that the server is asked.


-- UPGRADE

-- Drop table users
DROP TABLE users;

-- Drop table visitors
DROP TABLE IF EXISTS visitors;


-- DOWNGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);
