-- A unique index.


-- UPGRADE

-- Create unique index ix_users_name on users (name)
CREATE UNIQUE INDEX ix_users_name ON users (name);


-- DOWNGRADE

-- Drop index ix_users_name of users
DROP INDEX ix_users_name ON users;
