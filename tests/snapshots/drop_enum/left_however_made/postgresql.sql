-- A left type is dropped whoever made it: raw SQL, or its own create(); one that was there before stays.


-- UPGRADE

-- Raw SQL of the revision, line 18
CREATE TYPE mood AS ENUM ('sad', 'ok');

-- Raw SQL of the revision, line 19
ALTER TABLE users ADD COLUMN mood mood;

-- Create type size
CREATE TYPE size AS ENUM ('S', 'L');

-- Add column users.size
ALTER TABLE users ADD COLUMN size size;

-- Raw SQL of the revision, line 23
ALTER TYPE before RENAME TO earlier;


-- DOWNGRADE

-- Raw SQL of the revision, line 28
ALTER TYPE earlier RENAME TO before;

-- Drop column users.mood
ALTER TABLE users DROP COLUMN mood;

-- Drop column users.size
ALTER TABLE users DROP COLUMN size;

-- Drop type mood, which the upgrade made and nothing uses any more
DROP TYPE mood;

-- Drop type size, which the upgrade made and nothing uses any more
DROP TYPE size;
