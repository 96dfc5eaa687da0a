-- The CHECK that came with a Boolean and an Enum: the columns stay, without it.


-- UPGRADE

-- Drop constraint ck_users_active of users
ALTER TABLE users DROP CONSTRAINT ck_users_active;

-- Drop constraint ck_users_mood of users
ALTER TABLE users DROP CONSTRAINT ck_users_mood;


-- DOWNGRADE

-- Create check constraint ck_users_mood on users (mood IN ('sad', 'ok'))
ALTER TABLE users ADD CONSTRAINT ck_users_mood CHECK (mood IN ('sad', 'ok'));

-- Create check constraint ck_users_active on users (active IN (0, 1))
ALTER TABLE users ADD CONSTRAINT ck_users_active CHECK (active IN (0, 1));
