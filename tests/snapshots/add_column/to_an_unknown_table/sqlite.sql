-- To a table that no revision made: nothing has to be known of it. On the way back the new column is known.


-- UPGRADE

-- Add column legacy.note
ALTER TABLE legacy ADD COLUMN note TEXT;

-- Add column legacy.born
ALTER TABLE legacy ADD COLUMN born INTEGER DEFAULT '1990' NOT NULL;


-- DOWNGRADE

-- Drop column legacy.born
ALTER TABLE legacy DROP COLUMN born;

-- Drop column legacy.note
ALTER TABLE legacy DROP COLUMN note;
