-- A table that others reference with ON DELETE CASCADE, and itself: no row of theirs is lost.


-- UPGRADE

-- Make team.name NOT NULL
ALTER TABLE team MODIFY name VARCHAR(50) NOT NULL;


-- DOWNGRADE

-- Make team.name nullable
ALTER TABLE team MODIFY name VARCHAR(50) NULL;
