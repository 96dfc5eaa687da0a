-- Name, type, nullability, default and comment in one call: one statement in MySQL, one rebuild in SQLite.


-- UPGRADE

-- Rename column users.name to Full Name, change the type, make it NOT NULL, set the default, set the comment
ALTER TABLE users ALTER COLUMN name TYPE VARCHAR(100);
ALTER TABLE users ALTER COLUMN name SET NOT NULL;
ALTER TABLE users ALTER COLUMN name SET DEFAULT '50% o''clock';
COMMENT ON COLUMN users.name IS 'family name last';
ALTER TABLE users RENAME name TO "Full Name";


-- DOWNGRADE

-- Rename column users.Full Name to name, change the type, make it nullable, set the default, set the comment
ALTER TABLE users ALTER COLUMN "Full Name" TYPE VARCHAR(50);
ALTER TABLE users ALTER COLUMN "Full Name" DROP NOT NULL;
ALTER TABLE users ALTER COLUMN "Full Name" SET DEFAULT 'nobody';
COMMENT ON COLUMN users."Full Name" IS 'as on the badge';
ALTER TABLE users RENAME "Full Name" TO name;
