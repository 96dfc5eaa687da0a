-- A renamed column in CHECKs, also of its type: they read it under its new name, in place and in a new table.


-- UPGRADE

-- Rename column users.age to years
ALTER TABLE users RENAME age TO years;

-- Rename column users.active to is_active, set the default
ALTER TABLE users ALTER COLUMN active SET DEFAULT true;
ALTER TABLE users RENAME active TO is_active;


-- DOWNGRADE

-- Rename column users.is_active to active, drop the default
ALTER TABLE users ALTER COLUMN is_active DROP DEFAULT;
ALTER TABLE users RENAME is_active TO active;

-- Rename column users.years to age
ALTER TABLE users RENAME years TO age;
