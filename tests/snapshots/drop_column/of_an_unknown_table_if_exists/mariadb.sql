-- Whether a column is there must be known where the statement cannot ask.


-- UPGRADE

-- Drop column legacy.age
ALTER TABLE legacy DROP COLUMN IF EXISTS age;


-- DOWNGRADE
