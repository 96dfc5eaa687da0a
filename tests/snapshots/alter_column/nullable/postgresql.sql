-- A column made NOT NULL: MySQL keeps its type, default and comment, with no existing_* given.


-- UPGRADE

-- Make users.name NOT NULL
ALTER TABLE users ALTER COLUMN name SET NOT NULL;


-- DOWNGRADE

-- Make users.name nullable
ALTER TABLE users ALTER COLUMN name DROP NOT NULL;
