-- What only one dialect takes notice of, on indexes; MySQL's keywords count for MariaDB too.


-- UPGRADE

-- Create index one on notes (text)
CREATE FULLTEXT INDEX one ON notes (text);

-- Create unique index two on notes (a, b)
CREATE UNIQUE INDEX two ON notes (a, b) USING hash;

-- Create index three on notes (a)
CREATE INDEX three ON notes (a);

-- Create index four on notes (name, text)
CREATE INDEX four ON notes (name(10), text(20));

-- Create index five on notes (name)
CREATE INDEX five ON notes (name(5));


-- DOWNGRADE

-- Drop index five of notes
DROP INDEX five ON notes;

-- Drop index four of notes
DROP INDEX four ON notes;

-- Drop index three of notes
DROP INDEX three ON notes;

-- Drop index two of notes
DROP INDEX two ON notes;

-- Drop index one of notes
DROP INDEX one ON notes;
