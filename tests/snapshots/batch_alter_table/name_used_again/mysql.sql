-- A column renamed away and a new one under its old name: the values go with the old one.


-- UPGRADE

-- Rename column users.age to age_text
ALTER TABLE users CHANGE age age_text INTEGER NOT NULL;

-- Add column users.age
ALTER TABLE users ADD COLUMN age SMALLINT CONSTRAINT ck_users_age CHECK (age > 0);


-- DOWNGRADE

-- Drop constraint ck_users_age of users
ALTER TABLE users DROP CHECK ck_users_age;

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;

-- Rename column users.age_text to age
ALTER TABLE users CHANGE age_text age INTEGER NOT NULL;
