-- An enum column: a type of its own in PostgreSQL, the column's type in MySQL, text in SQLite.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    mood ENUM('sad','it''s ok','100% happy') NOT NULL DEFAULT 'it''s ok',
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
