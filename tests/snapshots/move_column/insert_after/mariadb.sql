-- New columns of a table that is made anew, each at the place that the script gives it.


-- UPGRADE

-- Add column users.title
ALTER TABLE users ADD COLUMN title VARCHAR(20) AFTER id;

-- Add column users.first_name
ALTER TABLE users ADD COLUMN first_name VARCHAR(50) AFTER name;

-- Add column users.last_name
ALTER TABLE users ADD COLUMN last_name VARCHAR(50) AFTER first_name;

-- Add column users.tenant
ALTER TABLE users ADD COLUMN tenant INTEGER NOT NULL DEFAULT '1' FIRST;

-- Add column users.note
ALTER TABLE users ADD COLUMN note TEXT;


-- DOWNGRADE

-- Drop column users.title
ALTER TABLE users DROP COLUMN title;

-- Drop column users.first_name
ALTER TABLE users DROP COLUMN first_name;

-- Drop column users.last_name
ALTER TABLE users DROP COLUMN last_name;

-- Drop column users.tenant
ALTER TABLE users DROP COLUMN tenant;

-- Drop column users.note
ALTER TABLE users DROP COLUMN note;
