-- On a table that no revision made; on the way back the index is known.


-- UPGRADE

-- Create index ix_legacy_name on legacy (name)
CREATE INDEX ix_legacy_name ON legacy (name);


-- DOWNGRADE

-- Drop index ix_legacy_name of legacy
DROP INDEX ix_legacy_name;
