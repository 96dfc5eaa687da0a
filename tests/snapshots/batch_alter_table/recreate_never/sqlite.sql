-- recreate="never": what SQLite can alter in place is altered, and for what it cannot the script is told.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255);

-- Rename column users.name to full_name
ALTER TABLE users RENAME COLUMN name TO full_name;


-- DOWNGRADE

-- Rename column users.full_name to name
ALTER TABLE users RENAME COLUMN full_name TO name;

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
