-- A default set, changed and dropped.


-- UPGRADE

-- Set the default of users.age
ALTER TABLE users MODIFY age INTEGER NOT NULL DEFAULT '18';

-- Drop the default of users.name
ALTER TABLE users MODIFY name VARCHAR(50) NULL COMMENT 'as on the badge';


-- DOWNGRADE

-- Set the default of users.name
ALTER TABLE users MODIFY name VARCHAR(50) NULL DEFAULT 'nobody' COMMENT 'as on the badge';

-- Drop the default of users.age
ALTER TABLE users MODIFY age INTEGER NOT NULL;
