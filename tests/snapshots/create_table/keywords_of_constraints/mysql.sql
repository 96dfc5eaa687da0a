-- What only one dialect takes notice of, on constraints and columns: INCLUDE, NULLS NOT DISTINCT, ON CONFLICT.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    a INTEGER NOT NULL DEFAULT '1',
    b INTEGER,
    c INTEGER,
    CONSTRAINT pk_users PRIMARY KEY (id),
    CONSTRAINT uq_users UNIQUE (a, b),
    CONSTRAINT ck_users CHECK (a > 0),
    UNIQUE (c)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
