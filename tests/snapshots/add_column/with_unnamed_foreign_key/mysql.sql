-- A column that references another table by a key without a name: one statement in SQLite, no rebuild.


-- UPGRADE

-- Add column users.team_id
ALTER TABLE users ADD COLUMN team_id INTEGER;

-- Create foreign key on users (team_id) to team (id)
ALTER TABLE users ADD FOREIGN KEY(team_id) REFERENCES team (id);


-- DOWNGRADE

-- Drop constraint users_ibfk_1 of users
ALTER TABLE users DROP FOREIGN KEY users_ibfk_1;

-- Drop column users.team_id
ALTER TABLE users DROP COLUMN team_id;
