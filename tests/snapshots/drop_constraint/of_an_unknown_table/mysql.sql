-- A constraint that no revision made: MySQL has to be told what it is, and SQLite would have to rebuild the table.


-- UPGRADE

-- Drop constraint uq_legacy_name of legacy
ALTER TABLE legacy DROP INDEX uq_legacy_name;


-- DOWNGRADE

-- Create unique constraint uq_legacy_name on legacy (name)
ALTER TABLE legacy ADD CONSTRAINT uq_legacy_name UNIQUE (name);
