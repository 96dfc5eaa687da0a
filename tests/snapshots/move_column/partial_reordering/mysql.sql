-- Columns in another order, which only a table that is made anew can have; MySQL moves them where they are.


-- UPGRADE

-- Add column users.seen
ALTER TABLE users ADD COLUMN seen DATETIME;

-- Move column users.email
ALTER TABLE users MODIFY email VARCHAR(255) NULL AFTER name;

-- Move column users.created
ALTER TABLE users MODIFY created DATETIME NULL DEFAULT (now()) AFTER seen;


-- DOWNGRADE

-- Drop column users.seen
ALTER TABLE users DROP COLUMN seen;

-- Move column users.email
ALTER TABLE users MODIFY email VARCHAR(255) NULL AFTER created;

-- Move column users.name
ALTER TABLE users MODIFY name VARCHAR(50) NOT NULL COMMENT 'as on the badge' AFTER email;
