-- On a table that no revision made. SQLite would have to rebuild it.


-- UPGRADE

-- Create check constraint ck_legacy_age on legacy (age > 0)
ALTER TABLE legacy ADD CONSTRAINT ck_legacy_age CHECK (age > 0);


-- DOWNGRADE

-- Drop constraint ck_legacy_age of legacy
ALTER TABLE legacy DROP CHECK ck_legacy_age;
