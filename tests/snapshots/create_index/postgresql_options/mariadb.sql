-- Method, operator classes and included columns of PostgreSQL: other dialects pass over them.


-- UPGRADE

-- Create index ix_users_name on users (name)
CREATE INDEX ix_users_name ON users (name);

-- Create index ix_users_age on users (age)
CREATE INDEX ix_users_age ON users (age);

-- Create index ix_users_age_name on users (age)
CREATE INDEX ix_users_age_name ON users (age);


-- DOWNGRADE

-- Drop index ix_users_age_name of users
DROP INDEX ix_users_age_name ON users;

-- Drop index ix_users_age of users
DROP INDEX ix_users_age ON users;

-- Drop index ix_users_name of users
DROP INDEX ix_users_name ON users;
