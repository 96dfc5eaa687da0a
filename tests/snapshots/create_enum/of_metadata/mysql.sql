-- An enum type that belongs to a MetaData, and one that is the variant for PostgreSQL alone.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    mood ENUM('sad','ok'),
    size VARCHAR(2),
    color ENUM('red'),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
