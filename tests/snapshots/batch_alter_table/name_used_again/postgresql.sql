-- A column renamed away and a new one under its old name: the values go with the old one.


-- UPGRADE

-- Rename column users.age to age_text
ALTER TABLE users RENAME age TO age_text;

-- Add column users.age
ALTER TABLE users ADD COLUMN age SMALLINT CONSTRAINT ck_users_age CHECK (age > 0);


-- DOWNGRADE

-- Drop constraint ck_users_age of users
ALTER TABLE users DROP CONSTRAINT ck_users_age;

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;

-- Rename column users.age_text to age
ALTER TABLE users RENAME age_text TO age;
