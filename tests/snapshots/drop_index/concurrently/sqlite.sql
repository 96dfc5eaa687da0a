-- While others read: outside of the transaction on PostgreSQL, though the index was made inside one.


-- UPGRADE

-- Drop index ix_users_age of users
DROP INDEX ix_users_age;


-- DOWNGRADE

-- Create index ix_users_age on users (age)
CREATE INDEX ix_users_age ON users (age);
