-- A column with an index.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255);

-- Create index ix_users_email on users (email)
CREATE INDEX ix_users_email ON users (email);


-- DOWNGRADE

-- Drop index ix_users_email of users
DROP INDEX ix_users_email;

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
