-- What existing_* says of a column of an unknown table is all that MODIFY needs. A rebuild needs the whole table.


-- UPGRADE

-- Change the type of legacy.name
ALTER TABLE legacy MODIFY name VARCHAR(80) NOT NULL DEFAULT 'x';


-- DOWNGRADE

-- Change the type of legacy.name
ALTER TABLE legacy MODIFY name VARCHAR(50) NOT NULL DEFAULT 'x';
