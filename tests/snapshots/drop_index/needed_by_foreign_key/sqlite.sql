-- The only index that a foreign key has: MySQL and MariaDB refuse to drop it.


-- UPGRADE

-- Drop index ix_users_team_id of users
DROP INDEX ix_users_team_id;


-- DOWNGRADE

-- Create index ix_users_team_id on users (team_id)
CREATE INDEX ix_users_team_id ON users (team_id);
