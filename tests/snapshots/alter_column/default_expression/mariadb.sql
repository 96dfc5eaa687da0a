-- Defaults that the server works out for each row.


-- UPGRADE

-- Set the default of event.at
ALTER TABLE event MODIFY at DATETIME NULL DEFAULT (now());

-- Set the default of event.weight
ALTER TABLE event MODIFY weight INTEGER NULL DEFAULT (1 + 1);


-- DOWNGRADE

-- Set the default of event.weight
ALTER TABLE event MODIFY weight INTEGER NULL DEFAULT '1';

-- Drop the default of event.at
ALTER TABLE event MODIFY at DATETIME NULL;
