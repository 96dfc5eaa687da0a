-- An enum column: a type of its own in PostgreSQL, the column's type in MySQL, text in SQLite.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    mood VARCHAR(10) DEFAULT 'it''s ok' NOT NULL,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
