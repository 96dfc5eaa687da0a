-- A column that numbers its rows by itself: only PostgreSQL has one beside the key, elsewhere it is a plain column.


-- UPGRADE

-- Add column users.number
ALTER TABLE users ADD COLUMN number INTEGER NOT NULL;


-- DOWNGRADE

-- Drop column users.number
ALTER TABLE users DROP COLUMN number;
