-- PostgreSQL's enum types, of which only the missing one is made.


-- UPGRADE

-- Create type size
CREATE TYPE size AS ENUM ('s', 'm');

-- Add column users.mood_before
ALTER TABLE users ADD COLUMN mood_before mood;


-- DOWNGRADE

-- Drop column users.mood_before
ALTER TABLE users DROP COLUMN mood_before;

-- Drop type size
DROP TYPE size;
