-- While others write: PostgreSQL's statement runs outside of the transaction.


-- UPGRADE

-- Create unique index ix_users_age on users (age)
CREATE UNIQUE INDEX ix_users_age ON users (age);


-- DOWNGRADE

-- Drop index ix_users_age of users
DROP INDEX ix_users_age;
