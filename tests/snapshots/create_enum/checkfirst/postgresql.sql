-- checkfirst is answered by the simulation: a type that is there is not made again.


-- UPGRADE

-- Create type size
CREATE TYPE size AS ENUM ('S', 'XL');

-- Add column users.size
ALTER TABLE users ADD COLUMN size size;


-- DOWNGRADE

-- Drop column users.size
ALTER TABLE users DROP COLUMN size;

-- Drop type size
DROP TYPE size;
