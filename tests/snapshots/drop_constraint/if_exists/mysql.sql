-- One constraint is there and one is not.


-- UPGRADE

-- Drop constraint uq_users_email of users
ALTER TABLE users DROP INDEX uq_users_email;


-- DOWNGRADE

-- Create unique constraint uq_users_email on users (email)
ALTER TABLE users ADD CONSTRAINT uq_users_email UNIQUE (email);
