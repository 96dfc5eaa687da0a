-- What only one dialect takes notice of, on constraints and columns: INCLUDE, NULLS NOT DISTINCT, ON CONFLICT.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    a INTEGER DEFAULT '1' NOT NULL ON CONFLICT REPLACE,
    b INTEGER,
    c INTEGER,
    CONSTRAINT pk_users PRIMARY KEY (id) ON CONFLICT ROLLBACK,
    CONSTRAINT uq_users UNIQUE (a, b) ON CONFLICT IGNORE,
    CONSTRAINT ck_users CHECK (a > 0) ON CONFLICT ABORT,
    UNIQUE (c) ON CONFLICT IGNORE
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
