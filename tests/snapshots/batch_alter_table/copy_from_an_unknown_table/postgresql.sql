-- A batch on a table that no revision made: copy_from says what it is.


-- UPGRADE

-- Make legacy.age NOT NULL
ALTER TABLE legacy ALTER COLUMN age SET NOT NULL;

-- Change the type of legacy.name
ALTER TABLE legacy ALTER COLUMN name TYPE VARCHAR(80);


-- DOWNGRADE

-- Make legacy.age nullable
ALTER TABLE legacy ALTER COLUMN age DROP NOT NULL;

-- Change the type of legacy.name
ALTER TABLE legacy ALTER COLUMN name TYPE VARCHAR(50);
