-- A numbered key becomes wider: it goes on numbering, but on SQLite, where only INTEGER does.


-- UPGRADE

-- Change the type of users.id
ALTER TABLE users ALTER COLUMN id TYPE BIGINT;


-- DOWNGRADE

-- Change the type of users.id
ALTER TABLE users ALTER COLUMN id TYPE INTEGER;
