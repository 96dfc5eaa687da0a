-- What autogenerate writes for a new reference: without a name SQLite adds it with its column, in place.


-- UPGRADE

-- Add column users.team_id
ALTER TABLE users ADD COLUMN team_id INTEGER;

-- Add column users.note
ALTER TABLE users ADD COLUMN note TEXT;

-- Create index ix_users_team_id on users (team_id)
CREATE INDEX ix_users_team_id ON users (team_id);

-- Create foreign key on users (team_id) to team (id)
ALTER TABLE users ADD FOREIGN KEY(team_id) REFERENCES team (id);


-- DOWNGRADE

-- Drop constraint users_team_id_fkey of users
ALTER TABLE users DROP CONSTRAINT users_team_id_fkey;

-- Drop index ix_users_team_id of users
DROP INDEX ix_users_team_id;

-- Drop column users.note
ALTER TABLE users DROP COLUMN note;

-- Drop column users.team_id
ALTER TABLE users DROP COLUMN team_id;
