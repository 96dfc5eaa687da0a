-- Booleans with and without a CHECK, named and not.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    active BOOLEAN NOT NULL,
    happy BOOLEAN,
    rich BOOLEAN,
    PRIMARY KEY (id)
);

-- Make users.rich NOT NULL, set the default of users.rich
ALTER TABLE users ALTER COLUMN rich SET NOT NULL;
ALTER TABLE users ALTER COLUMN rich SET DEFAULT false;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
