-- A condition as text, with a percent sign, quotes and a colon in it.


-- UPGRADE

-- Create check constraint ck_users_age on users (age > 0 AND age < 200)
ALTER TABLE users ADD CONSTRAINT ck_users_age CHECK (age > 0 AND age < 200);

-- Create check constraint ck_users_name on users (name NOT LIKE '%:%' AND name <> 'it''s')
ALTER TABLE users ADD CONSTRAINT ck_users_name CHECK (name NOT LIKE '%:%' AND name <> 'it''s');


-- DOWNGRADE

-- Drop constraint ck_users_name of users
ALTER TABLE users DROP CONSTRAINT ck_users_name;

-- Drop constraint ck_users_age of users
ALTER TABLE users DROP CONSTRAINT ck_users_age;
