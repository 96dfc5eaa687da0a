-- A column with a condition of its own.


-- UPGRADE

-- Add column users.age
ALTER TABLE users ADD COLUMN age INTEGER CONSTRAINT ck_users_age CHECK (age >= 0);


-- DOWNGRADE

-- Drop constraint ck_users_age of users
ALTER TABLE users DROP CONSTRAINT ck_users_age;

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;
