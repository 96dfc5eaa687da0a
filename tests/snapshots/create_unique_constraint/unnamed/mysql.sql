-- Without a name, and dropped by the one that the server chose, or by a convention on SQLite.


-- UPGRADE

-- Create unique constraint on users (name, age)
ALTER TABLE users ADD UNIQUE (name, age);


-- DOWNGRADE

-- Drop constraint name of users
ALTER TABLE users DROP INDEX name;
