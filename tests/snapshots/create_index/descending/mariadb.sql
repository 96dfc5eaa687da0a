-- In descending order.


-- UPGRADE

-- Create index ix_users_newest on users (age DESC, name)
CREATE INDEX ix_users_newest ON users (age DESC, name);

-- Create index ix_users_last on users (name DESC)
CREATE INDEX ix_users_last ON users (name DESC);


-- DOWNGRADE

-- Drop index ix_users_last of users
DROP INDEX ix_users_last ON users;

-- Drop index ix_users_newest of users
DROP INDEX ix_users_newest ON users;
