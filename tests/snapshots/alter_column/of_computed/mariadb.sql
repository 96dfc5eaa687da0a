-- The type and name of a computed column: what it computes stays.


-- UPGRADE

-- Rename column box.area to surface, change the type
ALTER TABLE box CHANGE area surface BIGINT GENERATED ALWAYS AS (width * width) STORED;


-- DOWNGRADE

-- Rename column box.surface to area, change the type
ALTER TABLE box CHANGE surface area INTEGER GENERATED ALWAYS AS (width * width) STORED;
