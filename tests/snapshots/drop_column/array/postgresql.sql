-- A way back that only PostgreSQL has: the others lose the downgrade's file, not the upgrade's.


-- UPGRADE

-- Drop column note.tags
ALTER TABLE note DROP COLUMN tags;


-- DOWNGRADE

-- Add column note.tags
ALTER TABLE note ADD COLUMN tags TEXT[];
