-- Over one and over several columns.


-- UPGRADE

-- Create unique constraint uq_users_name on users (name)
ALTER TABLE users ADD CONSTRAINT uq_users_name UNIQUE (name);

-- Create unique constraint uq_users_name_age on users (name, age)
ALTER TABLE users ADD CONSTRAINT uq_users_name_age UNIQUE (name, age);


-- DOWNGRADE

-- Drop constraint uq_users_name_age of users
ALTER TABLE users DROP INDEX uq_users_name_age;

-- Drop constraint uq_users_name of users
ALTER TABLE users DROP INDEX uq_users_name;
