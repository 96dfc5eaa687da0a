-- What a Column may say beside its type: names for Python, indexes, uniqueness, comments, defaults of Python's.


-- UPGRADE

-- Add column users.a
ALTER TABLE users ADD COLUMN a INTEGER;

-- Create unique constraint on users (a)
ALTER TABLE users ADD UNIQUE (a);

-- Add column users.b
ALTER TABLE users ADD COLUMN `b` INTEGER COMMENT 'a b';

-- Create index ix_users_b on users (b)
CREATE INDEX ix_users_b ON users (`b`);

-- Add column users.c
ALTER TABLE users ADD COLUMN c INTEGER;

-- Create unique index ix_users_c on users (c)
CREATE UNIQUE INDEX ix_users_c ON users (c);

-- Add column users.d
ALTER TABLE users ADD COLUMN d INTEGER NOT NULL DEFAULT 3;

-- Add column users.e
ALTER TABLE users ADD COLUMN e INTEGER;


-- DOWNGRADE

-- Drop column users.e
ALTER TABLE users DROP COLUMN e;

-- Drop column users.d
ALTER TABLE users DROP COLUMN d;

-- Drop column users.c
ALTER TABLE users DROP COLUMN c;

-- Drop column users.b
ALTER TABLE users DROP COLUMN b;

-- Drop column users.a
ALTER TABLE users DROP COLUMN a;
