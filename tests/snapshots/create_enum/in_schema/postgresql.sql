-- Enum types of other schemas: one of the same name in each; a table of that schema; an array.


-- UPGRADE

-- Create type app.mood
CREATE TYPE app.mood AS ENUM ('sad', 'ok');

-- Add column app.users.moods
ALTER TABLE app.users ADD COLUMN moods app.mood[];

-- Create type mood
CREATE TYPE mood AS ENUM ('good', 'bad');

-- Create table app.visit
CREATE TABLE app.visit (
    mood app.mood,
    own mood
);


-- DOWNGRADE

-- Drop table app.visit
DROP TABLE app.visit;

-- Drop column app.users.moods
ALTER TABLE app.users DROP COLUMN moods;

-- Drop type app.mood, which the upgrade made and nothing uses any more
DROP TYPE app.mood;

-- Drop type mood, which the upgrade made and nothing uses any more
DROP TYPE mood;
