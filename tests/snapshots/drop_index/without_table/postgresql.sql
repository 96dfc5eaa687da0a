-- The table is left out: the simulation knows which one it is, and MySQL has to be told.


-- UPGRADE

-- Drop index ix_users_age of users
DROP INDEX ix_users_age;


-- DOWNGRADE

-- Create index ix_users_age on users (age)
CREATE INDEX ix_users_age ON users (age);
