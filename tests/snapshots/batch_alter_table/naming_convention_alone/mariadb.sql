-- A convention names what has no name wherever Alembic's batch would rebuild, though SQLite could drop in place.


-- UPGRADE

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;


-- DOWNGRADE

-- Add column users.age
ALTER TABLE users ADD COLUMN age INTEGER;
