-- Over expressions: text, a function, descending. MariaDB indexes columns only.


-- UPGRADE

-- Create index ix_users_lower on users ((lower(name)), age)
CREATE INDEX ix_users_lower ON users ((lower(name)), age);

-- Create index ix_users_upper on users (upper(name))
CREATE INDEX ix_users_upper ON users (upper(name));


-- DOWNGRADE

-- Drop index ix_users_upper of users
DROP INDEX ix_users_upper;

-- Drop index ix_users_lower of users
DROP INDEX ix_users_lower;
