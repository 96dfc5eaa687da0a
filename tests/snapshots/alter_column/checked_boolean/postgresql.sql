-- A Boolean with its CHECK becomes a number and back: the CHECK goes and comes with the type.


-- UPGRADE

-- Change the type of users.active
ALTER TABLE users ALTER COLUMN active TYPE INTEGER USING active::integer;


-- DOWNGRADE

-- Change the type of users.active
ALTER TABLE users ALTER COLUMN active TYPE BOOLEAN USING active <> 0;
