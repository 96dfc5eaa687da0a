-- A required column whose default fills the rows: in place, on SQLite too.


-- UPGRADE

-- Add column users.active
ALTER TABLE users ADD COLUMN active BOOL NOT NULL DEFAULT true;

-- Add column users.language
ALTER TABLE users ADD COLUMN language VARCHAR(5) NOT NULL DEFAULT 'en';

-- Add column users.visits
ALTER TABLE users ADD COLUMN visits INTEGER NOT NULL DEFAULT 0;


-- DOWNGRADE

-- Drop column users.visits
ALTER TABLE users DROP COLUMN visits;

-- Drop column users.language
ALTER TABLE users DROP COLUMN language;

-- Drop column users.active
ALTER TABLE users DROP COLUMN active;
