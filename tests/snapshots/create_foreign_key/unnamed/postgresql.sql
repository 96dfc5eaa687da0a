-- Without a name, dropped by the one that the server chose; SQLite's keys have none and go by a convention.


-- UPGRADE

-- Create foreign key on users (team_id) to team (id)
ALTER TABLE users ADD FOREIGN KEY(team_id) REFERENCES team (id);


-- DOWNGRADE

-- Drop constraint users_team_id_fkey of users
ALTER TABLE users DROP CONSTRAINT users_team_id_fkey;
