-- A batch whose one change is a comment, which SQLite has not, and whose other is an index, which must not be lost.


-- UPGRADE

-- Set the comment of users.age
ALTER TABLE users MODIFY age INTEGER NOT NULL COMMENT 'in years';

-- Create index ix_users_age on users (age)
CREATE INDEX ix_users_age ON users (age);


-- DOWNGRADE

-- Drop index ix_users_age of users
DROP INDEX ix_users_age ON users;

-- Drop the comment of users.age
ALTER TABLE users MODIFY age INTEGER NOT NULL;
