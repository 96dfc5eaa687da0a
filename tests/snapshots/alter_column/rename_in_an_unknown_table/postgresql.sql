-- A new name for a column of a table that no revision made.


-- UPGRADE

-- Rename column legacy.age to years
ALTER TABLE legacy RENAME age TO years;


-- DOWNGRADE

-- Rename column legacy.years to age
ALTER TABLE legacy RENAME years TO age;
