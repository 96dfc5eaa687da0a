-- A domain is made before the first column that has it, once; what the upgrade made goes with the downgrade.


-- UPGRADE

-- Create domain email
CREATE DOMAIN email AS VARCHAR(80) DEFAULT 'no@one' CONSTRAINT email_at CHECK (VALUE LIKE '%@%');

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    email email,
    PRIMARY KEY (id)
);

-- Create table visit
CREATE TABLE visit (
    id SERIAL NOT NULL,
    emails email[],
    PRIMARY KEY (id)
);

-- Create domain years
CREATE DOMAIN years AS INTEGER DEFAULT 1 NOT NULL;

-- Add column visit.age
ALTER TABLE visit ADD COLUMN age years;


-- DOWNGRADE

-- Drop table visit
DROP TABLE visit;

-- Drop table users
DROP TABLE users;

-- Drop domain email, which the upgrade made and nothing uses any more
DROP DOMAIN email;

-- Drop domain years, which the upgrade made and nothing uses any more
DROP DOMAIN years;
