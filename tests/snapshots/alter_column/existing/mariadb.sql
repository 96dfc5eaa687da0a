-- Every existing_* argument: Alembic needs them, the simulation knows.


-- UPGRADE

-- Change the type of users.name, drop the default of users.name
ALTER TABLE users MODIFY name TEXT NULL COMMENT 'as on the badge';


-- DOWNGRADE

-- Change the type of users.name, set the default of users.name
ALTER TABLE users MODIFY name VARCHAR(50) NULL DEFAULT 'nobody' COMMENT 'as on the badge';
