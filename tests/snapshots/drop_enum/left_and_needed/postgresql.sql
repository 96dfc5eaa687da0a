-- A type that something still uses, or may use, is left where it is: a column, a function, a view.


-- UPGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'ok');

-- Add column users.mood
ALTER TABLE users ADD COLUMN mood mood;

-- Raw SQL of the revision, line 17
CREATE TYPE size AS ENUM ('S', 'L');

-- Raw SQL of the revision, line 18
CREATE FUNCTION larger(one size) RETURNS size LANGUAGE sql AS $$ SELECT 'L'::size $$;

-- Raw SQL of the revision, line 19
CREATE TYPE color AS ENUM ('red');

-- Raw SQL of the revision, line 20
CREATE VIEW colored AS SELECT id, 'red'::color AS color FROM users;


-- DOWNGRADE
