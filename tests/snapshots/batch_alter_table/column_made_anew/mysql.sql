-- A column dropped and added again in one batch: Alembic's new table has its index and its key again.


-- UPGRADE

-- Drop column users.took
ALTER TABLE users DROP COLUMN took;

-- Drop column users.note
ALTER TABLE users DROP COLUMN note;

-- Add column users.took
ALTER TABLE users ADD COLUMN took BIGINT GENERATED ALWAYS AS (ended - began) STORED;

-- Drop index ix_users_took of users
DROP INDEX ix_users_took ON users;

-- Create index ix_users_took on users (took, began)
CREATE INDEX ix_users_took ON users (took, began);


-- DOWNGRADE

-- Add column users.note
ALTER TABLE users ADD COLUMN note VARCHAR(20);

-- Drop column users.took
ALTER TABLE users DROP COLUMN took;

-- Add column users.took
ALTER TABLE users ADD COLUMN took INTEGER GENERATED ALWAYS AS (ended - began) STORED;

-- Drop index ix_users_took of users
DROP INDEX ix_users_took ON users;

-- Create index ix_users_took on users (took, began)
CREATE INDEX ix_users_took ON users (took, began);

-- Move column users.note
ALTER TABLE users MODIFY note VARCHAR(20) NULL AFTER took;
