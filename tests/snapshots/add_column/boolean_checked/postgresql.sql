-- A Boolean with its CHECK: PostgreSQL has the type itself and needs none.


-- UPGRADE

-- Add column users.active
ALTER TABLE users ADD COLUMN active BOOLEAN;


-- DOWNGRADE

-- Drop column users.active
ALTER TABLE users DROP COLUMN active;
