-- A column that nothing else reads.


-- UPGRADE

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;


-- DOWNGRADE

-- Add column users.age
ALTER TABLE users ADD COLUMN age INTEGER DEFAULT '0' NOT NULL;
COMMENT ON COLUMN users.age IS 'in years';
