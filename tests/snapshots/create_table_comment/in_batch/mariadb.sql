-- A batch that sets a comment beside a new column: nothing on SQLite that a rebuild would be worth.


-- UPGRADE

-- Set the comment of users
ALTER TABLE users COMMENT 'who logs in';

-- Add column users.name
ALTER TABLE users ADD COLUMN name VARCHAR(50);


-- DOWNGRADE

-- Drop column users.name
ALTER TABLE users DROP COLUMN name;

-- Drop the comment of users
ALTER TABLE users COMMENT '';
