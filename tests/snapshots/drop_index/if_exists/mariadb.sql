-- One index is there and one is not: MySQL has no IF EXISTS, and needs none.


-- UPGRADE

-- Drop index ix_users_age of users
DROP INDEX ix_users_age ON users;


-- DOWNGRADE

-- Create index ix_users_age on users (age)
CREATE INDEX ix_users_age ON users (age);
