-- A comment dropped: NULL on PostgreSQL, an empty one on MySQL; on SQLite there was none.


-- UPGRADE

-- Drop the comment of users
COMMENT ON TABLE users IS NULL;


-- DOWNGRADE

-- Set the comment of users
COMMENT ON TABLE users IS 'who logs in';
