-- A default set, changed and dropped.


-- UPGRADE

-- Set the default of users.age
ALTER TABLE users ALTER COLUMN age SET DEFAULT '18';

-- Drop the default of users.name
ALTER TABLE users ALTER COLUMN name DROP DEFAULT;


-- DOWNGRADE

-- Set the default of users.name
ALTER TABLE users ALTER COLUMN name SET DEFAULT 'nobody';

-- Drop the default of users.age
ALTER TABLE users ALTER COLUMN age DROP DEFAULT;
