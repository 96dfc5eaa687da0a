-- A batch on a table that no revision made: copy_from says what it is.


-- UPGRADE

-- Make legacy.age NOT NULL
ALTER TABLE legacy MODIFY age INTEGER NOT NULL;

-- Change the type of legacy.name
ALTER TABLE legacy MODIFY name VARCHAR(80) NOT NULL DEFAULT 'x';


-- DOWNGRADE

-- Make legacy.age nullable
ALTER TABLE legacy MODIFY age INTEGER NULL;

-- Change the type of legacy.name
ALTER TABLE legacy MODIFY name VARCHAR(50) NOT NULL DEFAULT 'x';
