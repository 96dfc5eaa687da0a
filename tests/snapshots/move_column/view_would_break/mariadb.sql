-- A view keeps PostgreSQL from dropping its table, so that no batch can make the table anew while it is there.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255) AFTER id;


-- DOWNGRADE

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
