-- A column that is the key for SQLAlchemy only: PostgreSQL numbers it all the same, MySQL would not take it.


-- UPGRADE

-- Add column users.id
ALTER TABLE users ADD COLUMN id SERIAL NOT NULL;


-- DOWNGRADE

-- Drop column users.id
ALTER TABLE users DROP COLUMN id;
