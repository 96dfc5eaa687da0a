-- An identity made of a plain column, changed, and dropped again: PostgreSQL only.


-- UPGRADE

-- Set the default of users.id
ALTER TABLE users ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (START WITH 10 MINVALUE 1);

-- Set the default of users.number
ALTER TABLE users ALTER COLUMN number SET INCREMENT BY 10 SET CYCLE;


-- DOWNGRADE

-- Set the default of users.number
ALTER TABLE users ALTER COLUMN number SET INCREMENT BY 2 SET NO CYCLE;

-- Drop the default of users.id
ALTER TABLE users ALTER COLUMN id DROP IDENTITY;
