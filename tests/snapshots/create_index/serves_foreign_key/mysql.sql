-- An index on a column that references: MySQL drops the one that it had made for the key.


-- UPGRADE

-- Create index ix_users_team on users (team_id, name)
CREATE INDEX ix_users_team ON users (team_id, name);


-- DOWNGRADE

-- Drop constraint fk_users_team of users
ALTER TABLE users DROP FOREIGN KEY fk_users_team;

-- Drop index ix_users_team of users
DROP INDEX ix_users_team ON users;

-- Create foreign key fk_users_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id);
