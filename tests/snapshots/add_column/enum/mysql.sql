-- A column of an enum type that is new: PostgreSQL needs the type first, which Alembic forgets.


-- UPGRADE

-- Add column users.mood
ALTER TABLE users ADD COLUMN mood ENUM('sad','ok','happy');


-- DOWNGRADE

-- Drop column users.mood
ALTER TABLE users DROP COLUMN mood;
