-- MetaData, Table, Index and Enum that create and drop themselves; what is there already is not made again.


-- UPGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('happy', 'sad');

-- Create table author
CREATE TABLE author (
    id SERIAL NOT NULL,
    name VARCHAR(50),
    mood mood,
    PRIMARY KEY (id)
);
COMMENT ON TABLE author IS 'who writes';
COMMENT ON COLUMN author.name IS 'as on the cover';

-- Create index ix_author_name on author (name)
CREATE INDEX ix_author_name ON author (name);

-- Create table book
CREATE TABLE book (
    id SERIAL NOT NULL,
    author INTEGER,
    title VARCHAR(50),
    year INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT book_author FOREIGN KEY(author) REFERENCES author (id),
    UNIQUE (title)
);

-- Create index by_title on book (title, year)
CREATE INDEX by_title ON book (title, year);

-- Create index ix_book_year on book (year)
CREATE INDEX ix_book_year ON book (year);

-- Drop index by_title of book
DROP INDEX by_title;

-- Create index by_title on book (title, year)
CREATE INDEX by_title ON book (title, year);


-- DOWNGRADE

-- Drop table book
DROP TABLE book;

-- Drop table author
DROP TABLE author;

-- Drop type mood
DROP TYPE mood;
