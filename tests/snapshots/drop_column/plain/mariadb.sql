-- A column that nothing else reads.


-- UPGRADE

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;


-- DOWNGRADE

-- Add column users.age
ALTER TABLE users ADD COLUMN age INTEGER NOT NULL COMMENT 'in years' DEFAULT '0';
