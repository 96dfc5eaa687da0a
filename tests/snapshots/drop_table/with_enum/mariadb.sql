-- A table and the enum type that only it had: PostgreSQL drops the type by itself, not with the table.


-- UPGRADE

-- Drop table users
DROP TABLE users;


-- DOWNGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    mood ENUM('sad','ok') NOT NULL,
    PRIMARY KEY (id)
);
