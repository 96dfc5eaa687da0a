-- A renamed column that a condition reads: MySQL refuses to follow, MariaDB, PostgreSQL and SQLite do.


-- UPGRADE

-- Rename column users.age to years
ALTER TABLE users RENAME age TO years;

-- Make users.years NOT NULL
ALTER TABLE users ALTER COLUMN years SET NOT NULL;


-- DOWNGRADE

-- Make users.years nullable
ALTER TABLE users ALTER COLUMN years DROP NOT NULL;

-- Rename column users.years to age
ALTER TABLE users RENAME years TO age;
