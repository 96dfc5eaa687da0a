-- Defaults that the server works out for each row.


-- UPGRADE

-- Set the default of event.at
ALTER TABLE event ALTER COLUMN at SET DEFAULT now();

-- Set the default of event.weight
ALTER TABLE event ALTER COLUMN weight SET DEFAULT (1 + 1);


-- DOWNGRADE

-- Set the default of event.weight
ALTER TABLE event ALTER COLUMN weight SET DEFAULT '1';

-- Drop the default of event.at
ALTER TABLE event ALTER COLUMN at DROP DEFAULT;
