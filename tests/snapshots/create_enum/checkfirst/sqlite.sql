-- checkfirst is answered by the simulation: a type that is there is not made again.


-- UPGRADE

-- Add column users.size
ALTER TABLE users ADD COLUMN size VARCHAR(2);


-- DOWNGRADE

-- Drop column users.size
ALTER TABLE users DROP COLUMN size;
