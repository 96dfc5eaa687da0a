-- A Boolean with its CHECK: PostgreSQL has the type itself and needs none.


-- UPGRADE

-- Add column users.active
ALTER TABLE users ADD COLUMN active BOOL;

-- Create check constraint ck_users_active on users (active IN (0, 1))
ALTER TABLE users ADD CONSTRAINT ck_users_active CHECK (active IN (0, 1));


-- DOWNGRADE

-- Drop constraint ck_users_active of users
ALTER TABLE users DROP CHECK ck_users_active;

-- Drop column users.active
ALTER TABLE users DROP COLUMN active;
