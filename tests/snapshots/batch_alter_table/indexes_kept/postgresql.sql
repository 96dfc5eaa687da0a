-- A rebuild with plain, unique, partial and expression indexes: all of them are made again.


-- UPGRADE

-- Make users.deleted NOT NULL, set the default of users.deleted
ALTER TABLE users ALTER COLUMN deleted SET NOT NULL;
ALTER TABLE users ALTER COLUMN deleted SET DEFAULT false;


-- DOWNGRADE

-- Make users.deleted nullable, drop the default of users.deleted
ALTER TABLE users ALTER COLUMN deleted DROP NOT NULL;
ALTER TABLE users ALTER COLUMN deleted DROP DEFAULT;
