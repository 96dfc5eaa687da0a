-- One column is there and one is not: the simulation knows, so that no dialect needs IF NOT EXISTS.


-- UPGRADE

-- Add column users.age
ALTER TABLE users ADD COLUMN age INTEGER;


-- DOWNGRADE

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;
