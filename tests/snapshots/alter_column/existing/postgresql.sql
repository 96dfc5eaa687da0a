-- Every existing_* argument: Alembic needs them, the simulation knows.


-- UPGRADE

-- Change the type of users.name, drop the default of users.name
ALTER TABLE users ALTER COLUMN name TYPE TEXT;
ALTER TABLE users ALTER COLUMN name DROP DEFAULT;


-- DOWNGRADE

-- Change the type of users.name, set the default of users.name
ALTER TABLE users ALTER COLUMN name TYPE VARCHAR(50);
ALTER TABLE users ALTER COLUMN name SET DEFAULT 'nobody';
