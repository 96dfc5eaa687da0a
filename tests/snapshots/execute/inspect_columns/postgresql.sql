-- A column is added where it is missing, and is altered by what the inspector says of it.


-- UPGRADE

-- Add column users.nickname
ALTER TABLE users ADD COLUMN nickname VARCHAR(20);

-- Make users.name nullable
ALTER TABLE users ALTER COLUMN name DROP NOT NULL;


-- DOWNGRADE

-- Data: raw SQL of the revision, line 30
UPDATE users SET name = 'nobody' WHERE name IS NULL;

-- Make users.name NOT NULL
ALTER TABLE users ALTER COLUMN name SET NOT NULL;

-- Drop column users.nickname
ALTER TABLE users DROP COLUMN nickname;
