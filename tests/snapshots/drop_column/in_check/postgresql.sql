-- A column that a condition of the table reads, with another column.


-- UPGRADE

-- Drop column trip.ends
ALTER TABLE trip DROP COLUMN ends;


-- DOWNGRADE

-- Add column trip.ends
ALTER TABLE trip ADD COLUMN ends INTEGER;
