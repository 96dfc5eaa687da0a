-- Type and default change together: PostgreSQL cannot cast the old default, so it goes first.


-- UPGRADE

-- Change the type of users.active, set the default of users.active
ALTER TABLE users MODIFY active BOOL NOT NULL DEFAULT false;


-- DOWNGRADE

-- Change the type of users.active, set the default of users.active
ALTER TABLE users MODIFY active INTEGER NOT NULL DEFAULT '0';
