-- One column, several columns, and a name that Alembic's f() makes final.


-- UPGRADE

-- Create index ix_users_age on users (age)
CREATE INDEX ix_users_age ON users (age);

-- Create index ix_users_name_age on users (name, age)
CREATE INDEX ix_users_name_age ON users (name, age);


-- DOWNGRADE

-- Drop index ix_users_name_age of users
DROP INDEX ix_users_name_age ON users;

-- Drop index ix_users_age of users
DROP INDEX ix_users_age ON users;
