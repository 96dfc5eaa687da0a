-- The constraint that no script has named: the server's name for it is known; SQLite makes the table without it.


-- UPGRADE

-- Drop constraint users_ibfk_1 of users
ALTER TABLE users DROP FOREIGN KEY users_ibfk_1;

-- Drop constraint email of users
ALTER TABLE users DROP INDEX email;

-- Drop constraint CONSTRAINT_1 of users
ALTER TABLE users DROP CONSTRAINT `CONSTRAINT_1`;


-- DOWNGRADE

-- Create check constraint on users (age > 0)
ALTER TABLE users ADD CHECK (age > 0);

-- Create unique constraint on users (email)
ALTER TABLE users ADD UNIQUE (email);

-- Create foreign key on users (team_id) to teams (id)
ALTER TABLE users ADD FOREIGN KEY(team_id) REFERENCES teams (id);
