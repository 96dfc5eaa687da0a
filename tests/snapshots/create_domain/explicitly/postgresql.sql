-- Made by its own create(), over an enum; a column is altered to it; checkfirst is answered.


-- UPGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('ok', 'happy');

-- Create domain good_mood
CREATE DOMAIN good_mood AS mood CHECK (VALUE <> 'ok');

-- Change the type of users.mood
ALTER TABLE users ALTER COLUMN mood TYPE good_mood USING mood::text::mood;


-- DOWNGRADE

-- Change the type of users.mood
ALTER TABLE users ALTER COLUMN mood TYPE VARCHAR(10) USING mood::text;

-- Drop domain good_mood
DROP DOMAIN good_mood;

-- Drop type mood, which the upgrade made and nothing uses any more
DROP TYPE mood;
