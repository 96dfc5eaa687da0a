-- Constraint, index and column dropped one after another, and made again: what all servers accept.


-- UPGRADE

-- Drop constraint fk_users_team of users
ALTER TABLE users DROP FOREIGN KEY fk_users_team;

-- Drop index ix_users_team_id of users
DROP INDEX ix_users_team_id ON users;

-- Drop column users.team_id
ALTER TABLE users DROP COLUMN team_id;


-- DOWNGRADE

-- Add column users.team_id
ALTER TABLE users ADD COLUMN team_id INTEGER;

-- Create index ix_users_team_id on users (team_id)
CREATE INDEX ix_users_team_id ON users (team_id);

-- Create foreign key fk_users_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id);
