-- Booleans with and without a CHECK, named and not.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    active BOOL NOT NULL,
    happy BOOL,
    rich BOOL,
    PRIMARY KEY (id),
    CONSTRAINT ck_users_active CHECK (active IN (0, 1)),
    CHECK (happy IN (0, 1))
);

-- Make users.rich NOT NULL, set the default of users.rich
ALTER TABLE users MODIFY rich BOOL NOT NULL DEFAULT false;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
