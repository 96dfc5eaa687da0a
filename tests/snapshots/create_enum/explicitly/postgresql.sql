-- Made and dropped by its own methods, on the connection, as the documentation of PostgreSQL's ENUM says.


-- UPGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'happy');

-- Add column users.mood
ALTER TABLE users ADD COLUMN mood mood DEFAULT 'happy' NOT NULL;


-- DOWNGRADE

-- Drop column users.mood
ALTER TABLE users DROP COLUMN mood;

-- Drop type mood
DROP TYPE mood;
