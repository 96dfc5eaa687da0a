-- Conditions that columns spell, with and without names: MariaDB keeps those without a name in the column.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    age INTEGER CONSTRAINT ck_users_age CHECK (age > 0),
    size INTEGER DEFAULT '1' CHECK (size > 0),
    PRIMARY KEY (id)
);

-- Make users.size NOT NULL
ALTER TABLE users MODIFY size INTEGER NOT NULL DEFAULT '1';

-- Make users.age NOT NULL
ALTER TABLE users MODIFY age INTEGER NOT NULL;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
