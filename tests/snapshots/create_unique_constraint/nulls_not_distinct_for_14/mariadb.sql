-- PostgreSQL 14 has no NULLS NOT DISTINCT, and would refuse the file: it is refused sooner.


-- UPGRADE

-- Create unique constraint uq_users_age on users (age)
ALTER TABLE users ADD CONSTRAINT uq_users_age UNIQUE (age);


-- DOWNGRADE

-- Drop constraint uq_users_age of users
ALTER TABLE users DROP INDEX uq_users_age;
