-- PostgreSQL 15 counts NULLs as equal if asked; others pass over the option.


-- UPGRADE

-- Create unique constraint uq_users_age on users (age)
ALTER TABLE users ADD CONSTRAINT uq_users_age UNIQUE (age);


-- DOWNGRADE

-- Drop constraint uq_users_age of users
ALTER TABLE users DROP INDEX uq_users_age;
