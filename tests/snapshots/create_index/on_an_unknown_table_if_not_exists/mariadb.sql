-- Of a table that no revision made only the server can tell which indexes it has: MySQL takes no condition there.


-- UPGRADE

-- Create index ix_legacy_name on legacy (name)
CREATE INDEX IF NOT EXISTS ix_legacy_name ON legacy (name);

-- Create unique index ix_legacy_age on legacy (age)
CREATE UNIQUE INDEX IF NOT EXISTS ix_legacy_age ON legacy (age);

-- Drop index ix_legacy_nothing of legacy
DROP INDEX IF EXISTS ix_legacy_nothing ON legacy;


-- DOWNGRADE

-- Drop index ix_legacy_age of legacy
DROP INDEX IF EXISTS ix_legacy_age ON legacy;

-- Drop index ix_legacy_name of legacy
DROP INDEX IF EXISTS ix_legacy_name ON legacy;
