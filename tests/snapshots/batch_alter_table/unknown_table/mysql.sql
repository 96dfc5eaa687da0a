-- A batch on a table that no revision made: SQLite's rebuild would have to know it.


-- UPGRADE

-- Add column legacy.note
ALTER TABLE legacy ADD COLUMN note TEXT;

-- Make legacy.age NOT NULL
ALTER TABLE legacy MODIFY age INTEGER NOT NULL;


-- DOWNGRADE

-- Make legacy.age nullable
ALTER TABLE legacy MODIFY age INTEGER NULL;

-- Drop column legacy.note
ALTER TABLE legacy DROP COLUMN note;
