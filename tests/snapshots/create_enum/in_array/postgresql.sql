-- An array of an enum: the type is made for it too.


-- UPGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'ok');

-- Add column users.moods
ALTER TABLE users ADD COLUMN moods mood[];


-- DOWNGRADE

-- Drop column users.moods
ALTER TABLE users DROP COLUMN moods;

-- Drop type mood
DROP TYPE mood;
