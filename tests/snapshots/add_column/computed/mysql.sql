-- A stored generated column: SQLite cannot add one in place.


-- UPGRADE

-- Add column box.area
ALTER TABLE box ADD COLUMN area INTEGER GENERATED ALWAYS AS (width * height) STORED;


-- DOWNGRADE

-- Drop column box.area
ALTER TABLE box DROP COLUMN area;
