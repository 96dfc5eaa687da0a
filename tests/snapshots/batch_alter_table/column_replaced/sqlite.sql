-- A column dropped and made anew with another type in one batch: the old values are gone, as the script says.


-- UPGRADE

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;

-- Add column users.age
ALTER TABLE users ADD COLUMN age VARCHAR(10);


-- DOWNGRADE

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;

-- Add column users.age
ALTER TABLE users ADD COLUMN age INTEGER DEFAULT '0' NOT NULL;
