-- SQL inside of a batch runs at once, before the batch's own operations, as it does online.


-- UPGRADE

-- Data: raw SQL of the revision, line 28
UPDATE users SET name = '?' WHERE name IS NULL;

-- Make users.name NOT NULL
ALTER TABLE users MODIFY name VARCHAR(50) NOT NULL DEFAULT '?';


-- DOWNGRADE

-- Make users.name nullable
ALTER TABLE users MODIFY name VARCHAR(50) NULL DEFAULT '?';
