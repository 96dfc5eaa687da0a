-- A primary key for a table that had none: its columns become NOT NULL, though not in SQLite.


-- UPGRADE

-- Create primary key pk_membership on membership (user_id, team_id)
ALTER TABLE membership ADD CONSTRAINT pk_membership PRIMARY KEY (user_id, team_id);


-- DOWNGRADE

-- Drop constraint pk_membership of membership
ALTER TABLE membership DROP CONSTRAINT pk_membership;

-- Make membership.user_id nullable
ALTER TABLE membership ALTER COLUMN user_id DROP NOT NULL;

-- Make membership.team_id nullable
ALTER TABLE membership ALTER COLUMN team_id DROP NOT NULL;
