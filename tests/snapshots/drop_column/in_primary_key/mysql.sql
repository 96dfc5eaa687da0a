-- A part of a primary key.


-- UPGRADE

-- Drop column membership.team_id
ALTER TABLE membership DROP COLUMN team_id;


-- DOWNGRADE

-- Add column membership.team_id
ALTER TABLE membership ADD COLUMN team_id INTEGER;
