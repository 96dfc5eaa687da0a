-- A column that references another table, by a key with a name and an action: a rebuild in SQLite.


-- UPGRADE

-- Add column users.team_id
ALTER TABLE users ADD COLUMN team_id INTEGER;

-- Create foreign key fk_users_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE SET NULL;


-- DOWNGRADE

-- Drop constraint fk_users_team of users
ALTER TABLE users DROP FOREIGN KEY fk_users_team;

-- Drop column users.team_id
ALTER TABLE users DROP COLUMN team_id;
