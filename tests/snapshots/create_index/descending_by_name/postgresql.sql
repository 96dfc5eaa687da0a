-- Columns named to sa.desc() and in a text: both are columns, and one that is dropped takes its index along.


-- UPGRADE

-- Create index ix_users_seen on users (seen DESC, id)
CREATE INDEX ix_users_seen ON users (seen DESC, id);

-- Create unique index ix_users_score on users (score DESC)
CREATE UNIQUE INDEX ix_users_score ON users (score DESC);

-- Drop column users.seen
ALTER TABLE users DROP COLUMN seen;


-- DOWNGRADE

-- Add column users.seen
ALTER TABLE users ADD COLUMN seen INTEGER;

-- Drop index ix_users_score of users
DROP INDEX ix_users_score;
