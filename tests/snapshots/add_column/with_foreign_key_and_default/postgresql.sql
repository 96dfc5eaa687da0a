-- A required reference with a default: SQLite cannot add it in place.


-- UPGRADE

-- Add column users.team_id
ALTER TABLE users ADD COLUMN team_id INTEGER DEFAULT '7' NOT NULL;

-- Create foreign key fk_users_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id);


-- DOWNGRADE

-- Drop constraint fk_users_team of users
ALTER TABLE users DROP CONSTRAINT fk_users_team;

-- Drop column users.team_id
ALTER TABLE users DROP COLUMN team_id;
