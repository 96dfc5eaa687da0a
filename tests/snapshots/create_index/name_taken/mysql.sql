-- A name that another table's index has: PostgreSQL and SQLite refuse it, MySQL has names per table.


-- UPGRADE

-- Create index ix_users_age on visit (age)
CREATE INDEX ix_users_age ON visit (age);


-- DOWNGRADE

-- Drop index ix_users_age of visit
DROP INDEX ix_users_age ON visit;
