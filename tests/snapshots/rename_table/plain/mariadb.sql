-- A table under a new name; names that MySQL chose for its keys and checks follow it.


-- UPGRADE

-- Rename table users to account
ALTER TABLE users RENAME TO account;


-- DOWNGRADE

-- Rename table account to users
ALTER TABLE account RENAME TO users;
