-- Checked at the transaction's end: PostgreSQL and SQLite.


-- UPGRADE

-- Create foreign key fk_users_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY DEFERRED;


-- DOWNGRADE

-- Drop constraint fk_users_team of users
ALTER TABLE users DROP CONSTRAINT fk_users_team;
