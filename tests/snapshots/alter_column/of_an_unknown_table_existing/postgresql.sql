-- What existing_* says of a column of an unknown table is all that MODIFY needs. A rebuild needs the whole table.


-- UPGRADE

-- Change the type of legacy.name
ALTER TABLE legacy ALTER COLUMN name TYPE VARCHAR(80);


-- DOWNGRADE

-- Change the type of legacy.name
ALTER TABLE legacy ALTER COLUMN name TYPE VARCHAR(50);
