-- A mistyped keyword, which Alembic ignores: the column keeps its type, and takes its new name.


-- UPGRADE

-- Rename column users.name to title
ALTER TABLE users CHANGE name title VARCHAR(50) NOT NULL;


-- DOWNGRADE

-- Rename column users.title to name
ALTER TABLE users CHANGE title name VARCHAR(50) NOT NULL;
