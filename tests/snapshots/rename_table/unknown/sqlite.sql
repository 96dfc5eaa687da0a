-- A table that no revision made.


-- UPGRADE

-- Rename table legacy to heritage
ALTER TABLE legacy RENAME TO heritage;

-- Add column heritage.note
ALTER TABLE heritage ADD COLUMN note TEXT;


-- DOWNGRADE

-- Drop column heritage.note
ALTER TABLE heritage DROP COLUMN note;

-- Rename table heritage to legacy
ALTER TABLE heritage RENAME TO legacy;
