-- A required column filled with the time of the migration: SQLite adds only constants in place.


-- UPGRADE

-- Add column users.created_at
ALTER TABLE users ADD COLUMN created_at TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL;


-- DOWNGRADE

-- Drop column users.created_at
ALTER TABLE users DROP COLUMN created_at;
