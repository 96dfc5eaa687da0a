-- Conditions that columns spell, with and without names: MariaDB keeps those without a name in the column.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    age INTEGER CONSTRAINT ck_users_age CHECK (age > 0),
    size INTEGER DEFAULT '1' CHECK (size > 0),
    PRIMARY KEY (id)
);

-- Make users.size NOT NULL
ALTER TABLE users ALTER COLUMN size SET NOT NULL;

-- Make users.age NOT NULL
ALTER TABLE users ALTER COLUMN age SET NOT NULL;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
