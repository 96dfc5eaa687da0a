-- What is said of a new table counts only where one is made: not on servers that alter the old one.


-- UPGRADE

-- Add column item.code
ALTER TABLE item ADD COLUMN code VARCHAR(20);

-- Make item.price NOT NULL
ALTER TABLE item ALTER COLUMN price SET NOT NULL;


-- DOWNGRADE

-- Make item.price nullable
ALTER TABLE item ALTER COLUMN price DROP NOT NULL;

-- Drop column item.code
ALTER TABLE item DROP COLUMN code;
