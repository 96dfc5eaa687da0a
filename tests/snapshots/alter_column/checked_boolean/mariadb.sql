-- A Boolean with its CHECK becomes a number and back: the CHECK goes and comes with the type.


-- UPGRADE

-- Change the type of users.active
ALTER TABLE users MODIFY active INTEGER NOT NULL;


-- DOWNGRADE

-- Change the type of users.active
ALTER TABLE users MODIFY active BOOL NOT NULL;
