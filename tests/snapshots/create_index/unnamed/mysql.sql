-- Without a name: it gets the one of SQLAlchemy's convention, after the first column.


-- UPGRADE

-- Create index ix_users_age on users (age, name)
CREATE INDEX ix_users_age ON users (age, name);


-- DOWNGRADE

-- Drop index ix_users_age of users
DROP INDEX ix_users_age ON users;
