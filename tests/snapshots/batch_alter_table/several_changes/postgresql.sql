-- Several changes to one table: one rebuild in SQLite, a statement each elsewhere.


-- UPGRADE

-- Add column users.email
ALTER TABLE users ADD COLUMN email VARCHAR(255);

-- Rename column users.age to years, change the type
ALTER TABLE users ALTER COLUMN age TYPE BIGINT;
ALTER TABLE users RENAME age TO years;

-- Create unique constraint uq_users_email on users (email)
ALTER TABLE users ADD CONSTRAINT uq_users_email UNIQUE (email);

-- Create index ix_users_years on users (years)
CREATE INDEX ix_users_years ON users (years);

-- Drop column users.name
ALTER TABLE users DROP COLUMN name;


-- DOWNGRADE

-- Add column users.name
ALTER TABLE users ADD COLUMN name VARCHAR(50) DEFAULT 'nobody';
COMMENT ON COLUMN users.name IS 'as on the badge';

-- Drop index ix_users_years of users
DROP INDEX ix_users_years;

-- Drop constraint uq_users_email of users
ALTER TABLE users DROP CONSTRAINT uq_users_email;

-- Rename column users.years to age, change the type
ALTER TABLE users ALTER COLUMN years TYPE INTEGER;
ALTER TABLE users RENAME years TO age;

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
