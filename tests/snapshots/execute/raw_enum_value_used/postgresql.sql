-- A value that is added to an enum, in autocommit_block and without, and used by the same revision.


-- UPGRADE

-- Data: raw SQL of the revision, line 22
UPDATE account SET mood = 'sad' WHERE id = 1;

-- Raw SQL of the revision, line 24
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'good';

-- Data: raw SQL of the revision, line 25
UPDATE account SET mood = 'good' WHERE id = 1;

-- Raw SQL of the revision, line 26
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'bad' BEFORE 'sad';  -- IF NOT EXISTS: it may run twice

-- Set the default of account.mood
ALTER TABLE account ALTER COLUMN mood SET DEFAULT 'bad';


-- DOWNGRADE

-- Drop the default of account.mood
ALTER TABLE account ALTER COLUMN mood DROP DEFAULT;

-- Data: raw SQL of the revision, line 33
UPDATE account SET mood = 'ok' WHERE mood = 'good';
