-- A primary key for a table that had none: its columns become NOT NULL, though not in SQLite.


-- UPGRADE

-- Create primary key pk_membership on membership (user_id, team_id)
ALTER TABLE membership ADD CONSTRAINT pk_membership PRIMARY KEY (user_id, team_id);


-- DOWNGRADE

-- Drop constraint PRIMARY of membership
ALTER TABLE membership DROP PRIMARY KEY;

-- Make membership.user_id nullable
ALTER TABLE membership MODIFY user_id INTEGER NULL;

-- Make membership.team_id nullable
ALTER TABLE membership MODIFY team_id INTEGER NULL;
