-- A condition as an expression of SQLAlchemy's.


-- UPGRADE

-- Create check constraint ck_users_age on users (age > 0)
ALTER TABLE users ADD CONSTRAINT ck_users_age CHECK (age > 0);

-- Create check constraint ck_users_name on users (length(name) > 2)
ALTER TABLE users ADD CONSTRAINT ck_users_name CHECK (length(name) > 2);

-- Create check constraint ck_users_in on users (name IN ('Ada', 'Grace', '100% o''Neill'))
ALTER TABLE users ADD CONSTRAINT ck_users_in CHECK (name IN ('Ada', 'Grace', '100% o''Neill'));


-- DOWNGRADE

-- Drop constraint ck_users_in of users
ALTER TABLE users DROP CHECK ck_users_in;

-- Drop constraint ck_users_name of users
ALTER TABLE users DROP CHECK ck_users_name;

-- Drop constraint ck_users_age of users
ALTER TABLE users DROP CHECK ck_users_age;
