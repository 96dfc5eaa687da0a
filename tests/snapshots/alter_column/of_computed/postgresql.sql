-- The type and name of a computed column: what it computes stays.


-- UPGRADE

-- Rename column box.area to surface, change the type
ALTER TABLE box ALTER COLUMN area TYPE BIGINT;
ALTER TABLE box RENAME area TO surface;


-- DOWNGRADE

-- Rename column box.surface to area, change the type
ALTER TABLE box ALTER COLUMN surface TYPE INTEGER;
ALTER TABLE box RENAME surface TO area;
