-- All tables reflected at once: every one that has no `created` gets it.


-- UPGRADE

-- Add column tag.created
ALTER TABLE tag ADD COLUMN created DATETIME;

-- Add column users.created
ALTER TABLE users ADD COLUMN created DATETIME;

-- Data: raw SQL of the revision, line 29
UPDATE users SET created=now();


-- DOWNGRADE

-- Drop column tag.created
ALTER TABLE tag DROP COLUMN created;

-- Drop column users.created
ALTER TABLE users DROP COLUMN created;
