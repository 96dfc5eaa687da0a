-- One enum type in two tables: made once, dropped once.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    mood ENUM('sad','ok','happy'),
    PRIMARY KEY (id)
);

-- Create table visit
CREATE TABLE visit (
    id INTEGER NOT NULL AUTO_INCREMENT,
    mood ENUM('sad','ok','happy'),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table visit
DROP TABLE visit;

-- Drop table users
DROP TABLE users;
