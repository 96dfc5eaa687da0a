-- A column with a comment that has quotes, a backslash and a percent sign in it.


-- UPGRADE

-- Add column users.share
ALTER TABLE users ADD COLUMN share NUMERIC(5, 2);


-- DOWNGRADE

-- Drop column users.share
ALTER TABLE users DROP COLUMN share;
