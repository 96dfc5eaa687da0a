-- What only one dialect takes notice of, on indexes; MySQL's keywords count for MariaDB too.


-- UPGRADE

-- Create index one on notes (text)
CREATE INDEX one ON notes (text);

-- Create unique index two on notes (a, b)
CREATE UNIQUE INDEX two ON notes (a, b);

-- Create index three on notes (a)
CREATE INDEX three ON notes (a);

-- Create index four on notes (name, text)
CREATE INDEX four ON notes (name, text);

-- Create index five on notes (name)
CREATE INDEX five ON notes (name) WHERE a > 1;


-- DOWNGRADE

-- Drop index five of notes
DROP INDEX five;

-- Drop index four of notes
DROP INDEX four;

-- Drop index three of notes
DROP INDEX three;

-- Drop index two of notes
DROP INDEX two;

-- Drop index one of notes
DROP INDEX one;
