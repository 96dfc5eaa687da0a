-- Comments set, changed and taken away by None: none of it on SQLite, which has no comments.


-- UPGRADE

-- Set the comment of users
ALTER TABLE users COMMENT 'It''s 100% "ours"; C:\\really';

-- Set the comment of teams
ALTER TABLE teams COMMENT 'who
plays together';

-- Drop the comment of rooms
ALTER TABLE rooms COMMENT '';


-- DOWNGRADE

-- Set the comment of rooms
ALTER TABLE rooms COMMENT 'with a door';

-- Set the comment of teams
ALTER TABLE teams COMMENT 'who works together';

-- Drop the comment of users
ALTER TABLE users COMMENT '';
