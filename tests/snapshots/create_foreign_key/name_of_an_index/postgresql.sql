-- A foreign key made anew over another column, under its name: MySQL refuses, the old one has left its index.


-- UPGRADE

-- Drop constraint fk_users_team of users
ALTER TABLE users DROP CONSTRAINT fk_users_team;

-- Create foreign key fk_users_team on users (old_team) to teams (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team FOREIGN KEY(old_team) REFERENCES teams (id);


-- DOWNGRADE

-- irreversible: the script has no downgrade()
