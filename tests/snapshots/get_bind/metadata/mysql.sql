-- MetaData, Table, Index and Enum that create and drop themselves; what is there already is not made again.


-- UPGRADE

-- Create table author
CREATE TABLE author (
    id INTEGER NOT NULL AUTO_INCREMENT,
    name VARCHAR(50) COMMENT 'as on the cover',
    mood ENUM('happy','sad'),
    PRIMARY KEY (id)
) COMMENT='who writes';

-- Create index ix_author_name on author (name)
CREATE INDEX ix_author_name ON author (name);

-- Create table book
CREATE TABLE book (
    id INTEGER NOT NULL AUTO_INCREMENT,
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
DROP INDEX by_title ON book;

-- Create index by_title on book (title, year)
CREATE INDEX by_title ON book (title, year);


-- DOWNGRADE

-- Drop table book
DROP TABLE book;

-- Drop table author
DROP TABLE author;
