-- A column that spells its foreign key, as Alembic has it without the key's name; MySQL reads none there before 9.0.


-- UPGRADE

-- Add column users.team_id
ALTER TABLE users ADD COLUMN team_id INTEGER;

-- Create foreign key on users (team_id) to teams (id)
ALTER TABLE users ADD FOREIGN KEY(team_id) REFERENCES teams (id) ON DELETE CASCADE ON UPDATE SET NULL;

-- Add column users.other_id
ALTER TABLE users ADD COLUMN other_id INTEGER;

-- Create foreign key on users (other_id) to teams (id)
ALTER TABLE users ADD FOREIGN KEY(other_id) REFERENCES teams (id);


-- DOWNGRADE

-- Drop constraint users_ibfk_2 of users
ALTER TABLE users DROP FOREIGN KEY users_ibfk_2;

-- Drop constraint users_ibfk_1 of users
ALTER TABLE users DROP FOREIGN KEY users_ibfk_1;

-- Drop column users.other_id
ALTER TABLE users DROP COLUMN other_id;

-- Drop column users.team_id
ALTER TABLE users DROP COLUMN team_id;
