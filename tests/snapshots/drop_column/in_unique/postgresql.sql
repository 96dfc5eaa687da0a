-- A column in a unique constraint with another: PostgreSQL drops the constraint, MySQL shrinks it.


-- UPGRADE

-- Drop column seat.place
ALTER TABLE seat DROP COLUMN place;


-- DOWNGRADE

-- Add column seat.place
ALTER TABLE seat ADD COLUMN place INTEGER;
