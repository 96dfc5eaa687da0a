-- A view keeps PostgreSQL from dropping its table, so that a batch cannot make the table anew before the view is gone.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255) AFTER id;


-- DOWNGRADE

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
