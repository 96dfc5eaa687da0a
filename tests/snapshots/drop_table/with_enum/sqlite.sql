-- A table and the enum type that only it had: PostgreSQL drops the type by itself, not with the table.


-- UPGRADE

-- Drop table users
DROP TABLE users;


-- DOWNGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    mood VARCHAR(3) NOT NULL,
    PRIMARY KEY (id)
);
