-- Indexes declared on the columns and in the table: one statement each, in the script's order.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    zip VARCHAR(10),
    email VARCHAR(100),
    age INTEGER,
    PRIMARY KEY (id)
);

-- Create index ix_users_zip on users (zip)
CREATE INDEX ix_users_zip ON users (zip);

-- Create unique index ix_users_email on users (email)
CREATE UNIQUE INDEX ix_users_email ON users (email);

-- Create index ix_users_age on users (age)
CREATE INDEX ix_users_age ON users (age);

-- Create index ix_users_both on users (zip, age)
CREATE INDEX ix_users_both ON users (zip, age);

-- Create index ix_users_adult on users (age)
CREATE INDEX ix_users_adult ON users (age);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
