-- Options of one dialect each: the others pass over them.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- Data: raw SQL of the revision, line 25
INSERT INTO users (id, name) VALUES (1, 'Ada');

-- Make users.name nullable
ALTER TABLE users MODIFY name VARCHAR(50) NULL;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
