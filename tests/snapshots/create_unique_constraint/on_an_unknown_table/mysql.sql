-- On a table that no revision made. SQLite would have to rebuild it.


-- UPGRADE

-- Create unique constraint uq_legacy_name on legacy (name)
ALTER TABLE legacy ADD CONSTRAINT uq_legacy_name UNIQUE (name);


-- DOWNGRADE

-- Drop constraint uq_legacy_name of legacy
ALTER TABLE legacy DROP INDEX uq_legacy_name;
