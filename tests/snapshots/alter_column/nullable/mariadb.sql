-- A column made NOT NULL: MySQL keeps its type, default and comment, with no existing_* given.


-- UPGRADE

-- Make users.name NOT NULL
ALTER TABLE users MODIFY name VARCHAR(50) NOT NULL DEFAULT 'nobody' COMMENT 'as on the badge';


-- DOWNGRADE

-- Make users.name nullable
ALTER TABLE users MODIFY name VARCHAR(50) NULL DEFAULT 'nobody' COMMENT 'as on the badge';
