-- Text becomes an enum: PostgreSQL needs the type first, and the default out of the way.


-- UPGRADE

-- Drop the default of users.mood
ALTER TABLE users MODIFY mood VARCHAR(10) NOT NULL;

-- Change the type of users.mood
ALTER TABLE users MODIFY mood ENUM('sad','ok') NOT NULL;

-- Set the default of users.mood
ALTER TABLE users MODIFY mood ENUM('sad','ok') NOT NULL DEFAULT 'ok';


-- DOWNGRADE

-- Drop the default of users.mood
ALTER TABLE users MODIFY mood ENUM('sad','ok') NOT NULL;

-- Change the type of users.mood
ALTER TABLE users MODIFY mood VARCHAR(10) NOT NULL;

-- Set the default of users.mood
ALTER TABLE users MODIFY mood VARCHAR(10) NOT NULL DEFAULT 'ok';
