-- PostgreSQL can leave the rows that stand unchecked; others pass over the option.


-- UPGRADE

-- Create foreign key fk_users_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id);


-- DOWNGRADE

-- Drop constraint fk_users_team of users
ALTER TABLE users DROP FOREIGN KEY fk_users_team;
