-- Two tables that reference each other.


-- UPGRADE

-- Create foreign key fk_users_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id);

-- Create foreign key fk_team_leader on team (leader_id) to users (id)
ALTER TABLE team ADD CONSTRAINT fk_team_leader FOREIGN KEY(leader_id) REFERENCES users (id) ON DELETE CASCADE;


-- DOWNGRADE

-- Drop constraint fk_team_leader of team
ALTER TABLE team DROP FOREIGN KEY fk_team_leader;

-- Drop constraint fk_users_team of users
ALTER TABLE users DROP FOREIGN KEY fk_users_team;
