-- What only one dialect takes notice of, on constraints and columns: INCLUDE, NULLS NOT DISTINCT, ON CONFLICT.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    a INTEGER DEFAULT '1' NOT NULL,
    b INTEGER,
    c INTEGER,
    CONSTRAINT pk_users PRIMARY KEY (id) INCLUDE (b),
    CONSTRAINT uq_users UNIQUE NULLS NOT DISTINCT (a, b) INCLUDE (c),
    CONSTRAINT ck_users CHECK (a > 0),
    UNIQUE (c)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
