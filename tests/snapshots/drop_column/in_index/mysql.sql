-- A column in an index of its own and in one with another: MySQL keeps what is left of the second.


-- UPGRADE

-- Drop column users.city
ALTER TABLE users DROP COLUMN city;


-- DOWNGRADE

-- Add column users.city
ALTER TABLE users ADD COLUMN city VARCHAR(50);

-- Create index ix_users_city on users (city)
CREATE INDEX ix_users_city ON users (city);
