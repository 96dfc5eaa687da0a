-- The same, where the call does not say what kind of constraint it is.


-- UPGRADE

-- Drop constraint uq_legacy_name of legacy
ALTER TABLE legacy DROP CONSTRAINT uq_legacy_name;


-- DOWNGRADE

-- Create unique constraint uq_legacy_name on legacy (name)
ALTER TABLE legacy ADD CONSTRAINT uq_legacy_name UNIQUE (name);
