-- A key for a table that had none, numbered by the server.


-- UPGRADE

-- Add column log.id
ALTER TABLE log ADD COLUMN id SERIAL NOT NULL PRIMARY KEY;


-- DOWNGRADE

-- Drop column log.id
ALTER TABLE log DROP COLUMN id;
