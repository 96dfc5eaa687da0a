-- Conditions that columns spell, with and without names: MariaDB keeps those without a name in the column.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    age INTEGER,
    size INTEGER DEFAULT '1' CHECK (size > 0),
    PRIMARY KEY (id),
    CONSTRAINT ck_users_age CHECK (age > 0)
);

-- Make users.size NOT NULL
ALTER TABLE users MODIFY size INTEGER NOT NULL DEFAULT '1' CHECK (size > 0);

-- Make users.age NOT NULL
ALTER TABLE users MODIFY age INTEGER NOT NULL;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
