-- What cannot run in a transaction is taken out of it and made harmless to repeat; COMMIT and BEGIN are left out.


-- UPGRADE

-- Raw SQL of the revision, line 19
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'good' AFTER 'ok';  -- IF NOT EXISTS: it may run twice

-- Raw SQL of the revision, line 20
CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_name ON account (name);  -- IF NOT EXISTS: it may run twice

-- Raw SQL of the revision, line 22
ALTER TABLE account ADD COLUMN mood mood DEFAULT 'good';


-- DOWNGRADE

-- Raw SQL of the revision, line 27
ALTER TABLE account DROP COLUMN mood;

-- Raw SQL of the revision, line 28
DROP INDEX CONCURRENTLY IF EXISTS ix_name;  -- IF EXISTS: it may run twice

-- Raw SQL of the revision, line 29
VACUUM account;
