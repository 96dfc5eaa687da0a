-- Defaults of Python's are filled in as online; a table that create_table has given serves as well.


-- UPGRADE

-- Create table account
CREATE TABLE account (
    id INTEGER NOT NULL AUTO_INCREMENT,
    name VARCHAR(50),
    state VARCHAR(10),
    label VARCHAR(50),
    made DATETIME,
    kind VARCHAR(10) DEFAULT 'plain',
    PRIMARY KEY (id)
);

-- Insert 2 rows into account
INSERT INTO account (id, name, state, label, made) VALUES (1, 'ann', 'new', 'ANN', now());
INSERT INTO account (id, name, state, label, made) VALUES (2, 'bob', 'old', 'BOB', now());


-- DOWNGRADE

-- Drop table account
DROP TABLE account;
