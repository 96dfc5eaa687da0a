-- A column is added where it is missing, and is altered by what the inspector says of it.


-- UPGRADE

-- Add column users.nickname
ALTER TABLE users ADD COLUMN nickname VARCHAR(20);

-- Make users.name nullable
ALTER TABLE users MODIFY name VARCHAR(50) NULL DEFAULT 'nobody';


-- DOWNGRADE

-- Data: raw SQL of the revision, line 30
UPDATE users SET name = 'nobody' WHERE name IS NULL;

-- Make users.name NOT NULL
ALTER TABLE users MODIFY name VARCHAR(50) NOT NULL DEFAULT 'nobody';

-- Drop column users.nickname
ALTER TABLE users DROP COLUMN nickname;
