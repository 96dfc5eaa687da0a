-- A mistyped keyword, which Alembic ignores: the column keeps its type, and takes its new name.


-- UPGRADE

-- Rename column users.name to title
ALTER TABLE users RENAME COLUMN name TO title;


-- DOWNGRADE

-- Rename column users.title to name
ALTER TABLE users RENAME COLUMN title TO name;
