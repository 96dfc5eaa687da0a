-- Type and default change together: PostgreSQL cannot cast the old default, so it goes first.


-- UPGRADE

-- Change the type of users.active, set the default of users.active
ALTER TABLE users ALTER COLUMN active DROP DEFAULT;
ALTER TABLE users ALTER COLUMN active TYPE BOOLEAN USING active = 1;
ALTER TABLE users ALTER COLUMN active SET DEFAULT false;


-- DOWNGRADE

-- Change the type of users.active, set the default of users.active
ALTER TABLE users ALTER COLUMN active DROP DEFAULT;
ALTER TABLE users ALTER COLUMN active TYPE INTEGER USING CASE WHEN active THEN 1 ELSE 0 END;
ALTER TABLE users ALTER COLUMN active SET DEFAULT '0';
