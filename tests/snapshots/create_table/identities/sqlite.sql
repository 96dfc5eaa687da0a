-- Identities with every option, on a key and beside one: PostgreSQL has them, others number the key as they do.


-- UPGRADE

-- Create table one
CREATE TABLE one (
    id INTEGER NOT NULL,
    b INTEGER,
    PRIMARY KEY (id)
);

-- Create table two
CREATE TABLE two (
    id BIGINT NOT NULL,
    b INTEGER
);

-- Create table three
CREATE TABLE three (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table three
DROP TABLE three;

-- Drop table two
DROP TABLE two;

-- Drop table one
DROP TABLE one;
