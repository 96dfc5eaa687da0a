-- A batch that sets a comment beside a new column: nothing on SQLite that a rebuild would be worth.


-- UPGRADE

-- Add column users.name
ALTER TABLE users ADD COLUMN name VARCHAR(50);


-- DOWNGRADE

-- Drop column users.name
ALTER TABLE users DROP COLUMN name;
