-- Text becomes an enum: PostgreSQL needs the type first, and the default out of the way.


-- UPGRADE

-- Drop the default of users.mood
ALTER TABLE users ALTER COLUMN mood DROP DEFAULT;

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'ok');

-- Change the type of users.mood
ALTER TABLE users ALTER COLUMN mood TYPE mood USING mood::mood;

-- Set the default of users.mood
ALTER TABLE users ALTER COLUMN mood SET DEFAULT 'ok';


-- DOWNGRADE

-- Drop the default of users.mood
ALTER TABLE users ALTER COLUMN mood DROP DEFAULT;

-- Change the type of users.mood
ALTER TABLE users ALTER COLUMN mood TYPE VARCHAR(10) USING mood::varchar;

-- Set the default of users.mood
ALTER TABLE users ALTER COLUMN mood SET DEFAULT 'ok';

-- Drop type mood
DROP TYPE mood;
