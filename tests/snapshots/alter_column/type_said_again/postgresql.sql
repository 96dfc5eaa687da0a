-- A type that the column has is said again: its CHECK comes a second time where the server names it.


-- UPGRADE

-- Change the type of metrics.is_nan, make metrics.is_nan NOT NULL, set the default of metrics.is_nan
ALTER TABLE metrics ALTER COLUMN is_nan TYPE BOOLEAN;
ALTER TABLE metrics ALTER COLUMN is_nan SET NOT NULL;
ALTER TABLE metrics ALTER COLUMN is_nan SET DEFAULT false;


-- DOWNGRADE

-- irreversible: the script has no downgrade()
