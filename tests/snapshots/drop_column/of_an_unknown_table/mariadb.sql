-- A column of a table that no revision made: nothing is missed of what is not known.


-- UPGRADE

-- Drop column legacy.age
ALTER TABLE legacy DROP COLUMN age;


-- DOWNGRADE

-- Add column legacy.age
ALTER TABLE legacy ADD COLUMN age INTEGER;
