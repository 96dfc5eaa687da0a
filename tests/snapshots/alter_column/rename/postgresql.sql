-- A column under a new name, with what reads it: an index, a unique constraint, a key from another table.


-- UPGRADE

-- Rename column users.name to full_name
ALTER TABLE users RENAME name TO full_name;


-- DOWNGRADE

-- Rename column users.full_name to name
ALTER TABLE users RENAME full_name TO name;
