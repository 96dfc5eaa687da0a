-- Options of one dialect each: the others pass over them.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id)
) WITH (fillfactor = 70);

-- Data: raw SQL of the revision, line 25
INSERT INTO users (id, name) VALUES (1, 'Ada');

-- Make users.name nullable
ALTER TABLE users ALTER COLUMN name DROP NOT NULL;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
