-- A column that is unique by itself: a constraint of its own, a rebuild in SQLite.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255);

-- Create unique constraint on users (email)
ALTER TABLE users ADD UNIQUE (email);


-- DOWNGRADE

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
