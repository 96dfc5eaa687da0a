-- A renamed column in CHECKs, also of its type: they read it under its new name, in place and in a new table.


-- UPGRADE

-- Rename column users.age to years
ALTER TABLE users CHANGE age years INTEGER NOT NULL;

-- Rename column users.active to is_active, set the default
ALTER TABLE users CHANGE active is_active BOOL NOT NULL DEFAULT true;


-- DOWNGRADE

-- Rename column users.is_active to active, drop the default
ALTER TABLE users CHANGE is_active active BOOL NOT NULL;

-- Rename column users.years to age
ALTER TABLE users CHANGE years age INTEGER NOT NULL;
