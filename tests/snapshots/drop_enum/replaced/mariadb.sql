-- An enum type with one value less: a new type in the place of the old, by PostgreSQL's own steps.


-- UPGRADE

-- Change the type of users.mood
ALTER TABLE users MODIFY mood ENUM('sad','ok') NOT NULL;


-- DOWNGRADE

-- Change the type of users.mood
ALTER TABLE users MODIFY mood ENUM('sad','ok','happy') NOT NULL;
