-- A column that spells its foreign key, as Alembic has it without the key's name; MySQL reads none there before 9.0.


-- UPGRADE

-- Add column users.team_id
ALTER TABLE users ADD COLUMN team_id INTEGER REFERENCES teams (id) ON DELETE CASCADE ON UPDATE SET NULL;

-- Add column users.other_id
ALTER TABLE users ADD COLUMN other_id INTEGER REFERENCES teams (id);


-- DOWNGRADE

-- Drop column users.other_id
ALTER TABLE users DROP COLUMN other_id;

-- Drop column users.team_id
ALTER TABLE users DROP COLUMN team_id;
