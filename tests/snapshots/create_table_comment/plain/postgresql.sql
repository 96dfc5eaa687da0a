-- Comments set, changed and taken away by None: none of it on SQLite, which has no comments.


-- UPGRADE

-- Set the comment of users
COMMENT ON TABLE users IS 'It''s 100% "ours"; C:\really';

-- Set the comment of teams
COMMENT ON TABLE teams IS 'who
plays together';

-- Drop the comment of rooms
COMMENT ON TABLE rooms IS NULL;


-- DOWNGRADE

-- Set the comment of rooms
COMMENT ON TABLE rooms IS 'with a door';

-- Set the comment of teams
COMMENT ON TABLE teams IS 'who works together';

-- Drop the comment of users
COMMENT ON TABLE users IS NULL;
