-- An unnamed foreign key of SQLite, dropped by the name that a convention gives it.


-- UPGRADE

-- Drop constraint fk_users_team_id_team of users
ALTER TABLE users DROP FOREIGN KEY fk_users_team_id_team;

-- Create foreign key fk_users_team_id_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team_id_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE;


-- DOWNGRADE

-- Drop constraint fk_users_team_id_team of users
ALTER TABLE users DROP FOREIGN KEY fk_users_team_id_team;

-- Create foreign key fk_users_team_id_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team_id_team FOREIGN KEY(team_id) REFERENCES team (id);
