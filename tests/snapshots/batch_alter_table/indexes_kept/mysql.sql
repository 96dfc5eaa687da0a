-- A rebuild with plain, unique, partial and expression indexes: all of them are made again.


-- UPGRADE

-- Make users.deleted NOT NULL, set the default of users.deleted
ALTER TABLE users MODIFY deleted BOOL NOT NULL DEFAULT false;


-- DOWNGRADE

-- Make users.deleted nullable, drop the default of users.deleted
ALTER TABLE users MODIFY deleted BOOL NULL;
