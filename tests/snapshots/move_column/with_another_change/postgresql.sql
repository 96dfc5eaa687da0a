-- SQLite makes the table anew for another change in the batch, so that the new column may have a place in it.


-- UPGRADE

-- Drop column span.extra
ALTER TABLE span DROP COLUMN extra;


-- DOWNGRADE

-- Add column span.extra
ALTER TABLE span ADD COLUMN extra VARCHAR(20);
