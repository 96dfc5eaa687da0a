-- A type that something still uses, or may use, is left where it is: a column, a function, a view.


-- UPGRADE

-- Add column users.mood
ALTER TABLE users ADD COLUMN mood ENUM('sad','ok');


-- DOWNGRADE
