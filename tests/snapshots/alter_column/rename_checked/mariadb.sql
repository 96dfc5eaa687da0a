-- A renamed column that a condition reads: MySQL refuses to follow, MariaDB, PostgreSQL and SQLite do.


-- UPGRADE

-- Rename column users.age to years
ALTER TABLE users CHANGE age years INTEGER NULL;

-- Make users.years NOT NULL
ALTER TABLE users MODIFY years INTEGER NOT NULL;


-- DOWNGRADE

-- Make users.years nullable
ALTER TABLE users MODIFY years INTEGER NULL;

-- Rename column users.years to age
ALTER TABLE users CHANGE years age INTEGER NULL;
