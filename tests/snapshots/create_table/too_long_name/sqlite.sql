-- A name longer than the server takes: refused, where PostgreSQL would cut it in silence.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL,
    age INTEGER,
    PRIMARY KEY (id)
);

-- Create index ix_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx on users (age)
CREATE INDEX ix_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ON users (age);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
