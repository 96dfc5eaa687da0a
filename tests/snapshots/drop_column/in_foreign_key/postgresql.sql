-- A column that references another table: MySQL refuses while the key stands.


-- UPGRADE

-- Drop column users.team_id
ALTER TABLE users DROP COLUMN team_id;


-- DOWNGRADE

-- Add column users.team_id
ALTER TABLE users ADD COLUMN team_id INTEGER;
