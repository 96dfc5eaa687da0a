-- A table with all that a table can have, made anew for a column in its middle: nothing is lost, numbers go on.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255) AFTER name;


-- DOWNGRADE

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
