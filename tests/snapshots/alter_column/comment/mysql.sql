-- A comment set, changed and dropped: nothing to do on SQLite, which has none.


-- UPGRADE

-- Set the comment of users.age
ALTER TABLE users MODIFY age INTEGER NOT NULL COMMENT 'in years; it''s "rounded" down';

-- Drop the comment of users.name
ALTER TABLE users MODIFY name VARCHAR(50) NULL DEFAULT 'nobody';


-- DOWNGRADE

-- Set the comment of users.name
ALTER TABLE users MODIFY name VARCHAR(50) NULL DEFAULT 'nobody' COMMENT 'as on the badge';

-- Drop the comment of users.age
ALTER TABLE users MODIFY age INTEGER NOT NULL;
