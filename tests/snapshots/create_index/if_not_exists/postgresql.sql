-- One index is there and one is not.


-- UPGRADE

-- Create index ix_users_name on users (name)
CREATE INDEX ix_users_name ON users (name);


-- DOWNGRADE

-- Drop index ix_users_name of users
DROP INDEX ix_users_name;
