-- CREATE and DROP as SQLAlchemy's own constructs, and by the things themselves; a schema that is asked first.


-- UPGRADE

-- Create table thing
CREATE TABLE thing (
    id INTEGER NOT NULL AUTO_INCREMENT,
    kind ENUM('a','b'),
    name VARCHAR(10),
    PRIMARY KEY (id)
);

-- Create index ix_thing_name on thing (name)
CREATE INDEX ix_thing_name ON thing (name);

-- Create table part
CREATE TABLE part (
    id INTEGER NOT NULL AUTO_INCREMENT,
    n INTEGER,
    PRIMARY KEY (id)
);

-- Create index ix_part_n on part (n)
CREATE INDEX ix_part_n ON part (n);

-- Drop index ix_part_n of part
DROP INDEX ix_part_n ON part;

-- Create index ix_part_n on part (n)
CREATE INDEX ix_part_n ON part (n);

-- Create unique constraint uq_part_n on part (n)
ALTER TABLE part ADD CONSTRAINT uq_part_n UNIQUE (n);

-- Create check constraint ck_part_n on part (n > 5)
ALTER TABLE part ADD CONSTRAINT ck_part_n CHECK (n > 5);

-- Drop constraint ck_part_n of part
ALTER TABLE part DROP CONSTRAINT ck_part_n;


-- DOWNGRADE

-- Drop table part
DROP TABLE part;

-- Drop table thing
DROP TABLE thing;
