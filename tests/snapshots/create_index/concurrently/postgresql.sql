-- While others write: PostgreSQL's statement runs outside of the transaction.


-- UPGRADE

-- Create unique index ix_users_age on users (age), concurrently
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ix_users_age ON users (age);


-- DOWNGRADE

-- Drop index ix_users_age of users, concurrently
DROP INDEX CONCURRENTLY IF EXISTS ix_users_age;
