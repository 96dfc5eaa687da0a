-- Of a table that no revision made only the server can tell what it has: refused where it takes no condition.


-- UPGRADE

-- Add column legacy.note
ALTER TABLE legacy ADD COLUMN IF NOT EXISTS note TEXT;

-- Drop column legacy.shoe_size
ALTER TABLE legacy DROP COLUMN IF EXISTS shoe_size;


-- DOWNGRADE

-- Drop column legacy.note
ALTER TABLE legacy DROP COLUMN IF EXISTS note;
