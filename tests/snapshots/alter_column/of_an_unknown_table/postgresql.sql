-- A column of a table that no revision made: PostgreSQL changes what is said; MODIFY and a rebuild need the rest.


-- UPGRADE

-- Make legacy.age NOT NULL
ALTER TABLE legacy ALTER COLUMN age SET NOT NULL;


-- DOWNGRADE

-- Make legacy.age nullable
ALTER TABLE legacy ALTER COLUMN age DROP NOT NULL;
