-- Foreign keys, indexes and unique constraints are found by their columns, whatever they are called.


-- UPGRADE

-- Drop constraint fk_users_team of users
ALTER TABLE users DROP FOREIGN KEY fk_users_team;

-- Drop index ix_users_team of users
DROP INDEX ix_users_team ON users;

-- Drop constraint uq_users_email of users
ALTER TABLE users DROP INDEX uq_users_email;


-- DOWNGRADE

-- Create unique constraint uq_users_email on users (email)
ALTER TABLE users ADD CONSTRAINT uq_users_email UNIQUE (email);

-- Create index ix_users_team on users (team_id)
CREATE INDEX ix_users_team ON users (team_id);

-- Create foreign key fk_users_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE;
