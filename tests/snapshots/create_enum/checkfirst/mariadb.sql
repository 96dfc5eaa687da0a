-- checkfirst is answered by the simulation: a type that is there is not made again.


-- UPGRADE

-- Add column users.size
ALTER TABLE users ADD COLUMN size ENUM('S','XL');


-- DOWNGRADE

-- Drop column users.size
ALTER TABLE users DROP COLUMN size;
