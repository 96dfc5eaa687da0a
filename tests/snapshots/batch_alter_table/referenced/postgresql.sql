-- A table that others reference with ON DELETE CASCADE, and itself: no row of theirs is lost.


-- UPGRADE

-- Make team.name NOT NULL
ALTER TABLE team ALTER COLUMN name SET NOT NULL;


-- DOWNGRADE

-- Make team.name nullable
ALTER TABLE team ALTER COLUMN name DROP NOT NULL;
