-- Primary keys: numbered, not numbered, identity, composite, and none.


-- UPGRADE

-- Create table numbered
CREATE TABLE numbered (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

-- Create table big
CREATE TABLE big (
    id BIGSERIAL NOT NULL,
    PRIMARY KEY (id)
);

-- Create table plain
CREATE TABLE plain (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

-- Create table identity
CREATE TABLE identity (
    id INTEGER GENERATED ALWAYS AS IDENTITY (START WITH 42),
    PRIMARY KEY (id)
);

-- Create table pair
CREATE TABLE pair (
    one INTEGER NOT NULL,
    two INTEGER NOT NULL,
    PRIMARY KEY (one, two)
);

-- Create table text
CREATE TABLE text (
    code VARCHAR(2) NOT NULL,
    PRIMARY KEY (code)
);

-- Create table nokey
CREATE TABLE nokey (
    value INTEGER NOT NULL
);


-- DOWNGRADE

-- Drop table nokey
DROP TABLE nokey;

-- Drop table text
DROP TABLE text;

-- Drop table pair
DROP TABLE pair;

-- Drop table identity
DROP TABLE identity;

-- Drop table plain
DROP TABLE plain;

-- Drop table big
DROP TABLE big;

-- Drop table numbered
DROP TABLE numbered;
