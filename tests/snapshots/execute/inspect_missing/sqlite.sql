-- A table that no revision made is not there, as SQLAlchemy says it: scripts that expect that go on.


-- UPGRADE

-- Create table legacy
CREATE TABLE legacy (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

-- Create table other
CREATE TABLE other (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table other
DROP TABLE other;

-- Drop table legacy
DROP TABLE legacy;
