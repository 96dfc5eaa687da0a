-- A comment set, changed and dropped: nothing to do on SQLite, which has none.


-- UPGRADE

-- Set the comment of users.age
COMMENT ON COLUMN users.age IS 'in years; it''s "rounded" down';

-- Drop the comment of users.name
COMMENT ON COLUMN users.name IS NULL;


-- DOWNGRADE

-- Set the comment of users.name
COMMENT ON COLUMN users.name IS 'as on the badge';

-- Drop the comment of users.age
COMMENT ON COLUMN users.age IS NULL;
