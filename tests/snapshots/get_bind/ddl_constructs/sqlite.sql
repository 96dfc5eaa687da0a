-- CREATE and DROP as SQLAlchemy's own constructs, and by the things themselves; a schema that is asked first.


-- UPGRADE

-- Create table thing
CREATE TABLE thing (
    id INTEGER NOT NULL,
    kind VARCHAR(1),
    name VARCHAR(10),
    PRIMARY KEY (id)
);

-- Create index ix_thing_name on thing (name)
CREATE INDEX ix_thing_name ON thing (name);

-- Create table part
CREATE TABLE part (
    id INTEGER NOT NULL,
    n INTEGER,
    PRIMARY KEY (id)
);

-- Create index ix_part_n on part (n)
CREATE INDEX ix_part_n ON part (n);

-- Drop index ix_part_n of part
DROP INDEX ix_part_n;

-- Create index ix_part_n on part (n)
CREATE INDEX ix_part_n ON part (n);


-- DOWNGRADE

-- Drop table part
DROP TABLE part;

-- Drop table thing
DROP TABLE thing;
