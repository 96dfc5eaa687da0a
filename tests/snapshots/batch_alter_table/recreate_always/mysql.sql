-- A rebuild that the script asks for, though an ALTER would do.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255);


-- DOWNGRADE

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
