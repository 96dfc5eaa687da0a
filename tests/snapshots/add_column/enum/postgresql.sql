-- A column of an enum type that is new: PostgreSQL needs the type first, which Alembic forgets.


-- UPGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');

-- Add column users.mood
ALTER TABLE users ADD COLUMN mood mood;


-- DOWNGRADE

-- Drop column users.mood
ALTER TABLE users DROP COLUMN mood;

-- Drop type mood
DROP TYPE mood;
