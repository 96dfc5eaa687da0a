-- Over some of the rows: PostgreSQL and SQLite can; MySQL and MariaDB take the index over all rows.


-- UPGRADE

-- Create unique index ix_users_adult on users (name)
CREATE UNIQUE INDEX ix_users_adult ON users (name);

-- Create index ix_users_minor on users (name)
CREATE INDEX ix_users_minor ON users (name);


-- DOWNGRADE

-- Drop index ix_users_minor of users
DROP INDEX ix_users_minor ON users;

-- Drop index ix_users_adult of users
DROP INDEX ix_users_adult ON users;
