-- An index that no revision made, of a table that none made.


-- UPGRADE

-- Drop index ix_legacy_age of legacy
DROP INDEX ix_legacy_age ON legacy;


-- DOWNGRADE

-- Create index ix_legacy_age on legacy (age)
CREATE INDEX ix_legacy_age ON legacy (age);
