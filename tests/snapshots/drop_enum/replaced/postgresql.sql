-- An enum type with one value less: a new type in the place of the old, by PostgreSQL's own steps.


-- UPGRADE

-- Create type mood_2
CREATE TYPE mood_2 AS ENUM ('sad', 'ok');

-- Change the type of users.mood
ALTER TABLE users ALTER COLUMN mood TYPE mood_2 USING mood::text::mood_2;

-- Drop type mood
DROP TYPE mood;


-- DOWNGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');

-- Change the type of users.mood
ALTER TABLE users ALTER COLUMN mood TYPE mood USING mood::text::mood;

-- Drop type mood_2
DROP TYPE mood_2;
