-- Name, type, nullability, default and comment in one call: one statement in MySQL, one rebuild in SQLite.


-- UPGRADE

-- Rename column users.name to Full Name, change the type, make it NOT NULL, set the default, set the comment
ALTER TABLE users CHANGE name `Full Name` VARCHAR(100) NOT NULL DEFAULT '50% o''clock' COMMENT 'family name last';


-- DOWNGRADE

-- Rename column users.Full Name to name, change the type, make it nullable, set the default, set the comment
ALTER TABLE users CHANGE `Full Name` name VARCHAR(50) NULL DEFAULT 'nobody' COMMENT 'as on the badge';
