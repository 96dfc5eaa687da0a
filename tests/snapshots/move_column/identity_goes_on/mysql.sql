-- A table with an identity that gives every number itself, and a trigger: both are there in the new table.


-- UPGRADE

-- Add column ticket.priority
ALTER TABLE ticket ADD COLUMN priority INTEGER NOT NULL DEFAULT '3' AFTER id;


-- DOWNGRADE

-- Drop column ticket.priority
ALTER TABLE ticket DROP COLUMN priority;
