-- A column under a new name, with what reads it: an index, a unique constraint, a key from another table.


-- UPGRADE

-- Rename column users.name to full_name
ALTER TABLE users CHANGE name full_name VARCHAR(50) NOT NULL;


-- DOWNGRADE

-- Rename column users.full_name to name
ALTER TABLE users CHANGE full_name name VARCHAR(50) NOT NULL;
