-- recreate="never": what SQLite can alter in place is altered, and for what it cannot the script is told.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255);

-- Rename column users.name to full_name
ALTER TABLE users CHANGE name full_name VARCHAR(50) NULL;


-- DOWNGRADE

-- Rename column users.full_name to name
ALTER TABLE users CHANGE full_name name VARCHAR(50) NULL;

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
