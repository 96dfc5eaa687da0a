-- Of a table that no revision made only the server can tell which constraints it has.


-- UPGRADE

-- Drop constraint age_positive of legacy
ALTER TABLE legacy DROP CONSTRAINT IF EXISTS age_positive;

-- Drop constraint age_sane of legacy
ALTER TABLE legacy DROP CONSTRAINT IF EXISTS age_sane;


-- DOWNGRADE

-- Create check constraint age_positive on legacy (age > 0)
ALTER TABLE legacy ADD CONSTRAINT age_positive CHECK (age > 0);
