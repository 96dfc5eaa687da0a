-- A type that the column has is said again: its CHECK comes a second time where the server names it.


-- UPGRADE

-- Change the type of metrics.is_nan, make metrics.is_nan NOT NULL, set the default of metrics.is_nan
ALTER TABLE metrics MODIFY is_nan BOOL NOT NULL DEFAULT false;
ALTER TABLE metrics ADD CHECK (is_nan IN (0, 1));


-- DOWNGRADE

-- irreversible: the script has no downgrade()
