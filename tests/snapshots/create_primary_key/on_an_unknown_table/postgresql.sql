-- On a table that no revision made. SQLite would have to rebuild it.


-- UPGRADE

-- Create primary key legacy_pk on legacy (id)
ALTER TABLE legacy ADD CONSTRAINT legacy_pk PRIMARY KEY (id);


-- DOWNGRADE

-- Drop constraint legacy_pk of legacy
ALTER TABLE legacy DROP CONSTRAINT legacy_pk;
