-- A required column whose default fills the rows: in place, on SQLite too.


-- UPGRADE

-- Add column users.active
ALTER TABLE users ADD COLUMN active BOOLEAN DEFAULT true NOT NULL;

-- Add column users.language
ALTER TABLE users ADD COLUMN language VARCHAR(5) DEFAULT 'en' NOT NULL;

-- Add column users.visits
ALTER TABLE users ADD COLUMN visits INTEGER DEFAULT 0 NOT NULL;


-- DOWNGRADE

-- Drop column users.visits
ALTER TABLE users DROP COLUMN visits;

-- Drop column users.language
ALTER TABLE users DROP COLUMN language;

-- Drop column users.active
ALTER TABLE users DROP COLUMN active;
