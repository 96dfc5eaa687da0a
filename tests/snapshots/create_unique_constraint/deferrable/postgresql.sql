-- Checked at the transaction's end: PostgreSQL only.


-- UPGRADE

-- Create unique constraint uq_users_name on users (name)
ALTER TABLE users ADD CONSTRAINT uq_users_name UNIQUE (name) DEFERRABLE INITIALLY DEFERRED;


-- DOWNGRADE

-- Drop constraint uq_users_name of users
ALTER TABLE users DROP CONSTRAINT uq_users_name;
