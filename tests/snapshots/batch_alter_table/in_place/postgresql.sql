-- A batch that takes no rebuild: SQLite adds, renames and drops a column in place.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255);

-- Rename column users.age to years
ALTER TABLE users RENAME age TO years;


-- DOWNGRADE

-- Rename column users.years to age
ALTER TABLE users RENAME years TO age;

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
