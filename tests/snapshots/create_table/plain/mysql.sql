-- A table with a key of its own, a required and an optional column.


-- UPGRADE

-- Create table account
CREATE TABLE account (
    id INTEGER NOT NULL AUTO_INCREMENT,
    name VARCHAR(50) NOT NULL,
    description VARCHAR(200),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table account
DROP TABLE account;
