-- A required column without a default, on an empty table: the database refuses it where there are rows.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255) NOT NULL;


-- DOWNGRADE

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
