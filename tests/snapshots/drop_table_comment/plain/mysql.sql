-- A comment dropped: NULL on PostgreSQL, an empty one on MySQL; on SQLite there was none.


-- UPGRADE

-- Drop the comment of users
ALTER TABLE users COMMENT '';


-- DOWNGRADE

-- Set the comment of users
ALTER TABLE users COMMENT 'who logs in';
