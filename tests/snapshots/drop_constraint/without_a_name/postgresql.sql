-- The constraint that no script has named: the server's name for it is known; SQLite makes the table without it.


-- UPGRADE

-- Drop constraint users_team_id_fkey of users
ALTER TABLE users DROP CONSTRAINT users_team_id_fkey;

-- Drop constraint users_email_key of users
ALTER TABLE users DROP CONSTRAINT users_email_key;

-- Drop constraint users_age_check of users
ALTER TABLE users DROP CONSTRAINT users_age_check;


-- DOWNGRADE

-- Create check constraint on users (age > 0)
ALTER TABLE users ADD CHECK (age > 0);

-- Create unique constraint on users (email)
ALTER TABLE users ADD UNIQUE (email);

-- Create foreign key on users (team_id) to teams (id)
ALTER TABLE users ADD FOREIGN KEY(team_id) REFERENCES teams (id);
