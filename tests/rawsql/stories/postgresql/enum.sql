CREATE TYPE mood AS ENUM ('sad');
ALTER TYPE mood ADD VALUE 'ok';
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'bad' BEFORE 'sad';
CREATE TABLE t (a mood, b mood[]);
ALTER TYPE mood RENAME VALUE 'bad' TO 'worse';
ALTER TYPE mood RENAME TO old;
CREATE TYPE mood AS ENUM ('x');
DROP TYPE mood;
