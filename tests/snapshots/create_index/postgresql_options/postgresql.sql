-- Method, operator classes and included columns of PostgreSQL: other dialects pass over them.


-- UPGRADE

-- Create index ix_users_name on users (name)
CREATE INDEX ix_users_name ON users (name varchar_pattern_ops);

-- Create index ix_users_age on users (age)
CREATE INDEX ix_users_age ON users USING hash (age);

-- Create index ix_users_age_name on users (age)
CREATE INDEX ix_users_age_name ON users (age) INCLUDE (name) WITH (fillfactor = 70);


-- DOWNGRADE

-- Drop index ix_users_age_name of users
DROP INDEX ix_users_age_name;

-- Drop index ix_users_age of users
DROP INDEX ix_users_age;

-- Drop index ix_users_name of users
DROP INDEX ix_users_name;
