-- An index dropped after its column: in a table that is made anew it is known from before; elsewhere it went along.


-- UPGRADE

-- Drop column users.name
ALTER TABLE users DROP COLUMN name;


-- DOWNGRADE

-- Add column users.name
ALTER TABLE users ADD COLUMN name VARCHAR(50);
