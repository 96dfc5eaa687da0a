-- An optional column: in place everywhere.


-- UPGRADE

-- Add column users.age
ALTER TABLE users ADD COLUMN age INTEGER;


-- DOWNGRADE

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;
