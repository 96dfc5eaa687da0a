-- Constraints without names: each server chooses its own, and the simulation chooses the same.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    team_id INTEGER,
    other_team_id INTEGER,
    email VARCHAR(50),
    name VARCHAR(50),
    age INTEGER CHECK (age > 0),
    shoe_size INTEGER,
    PRIMARY KEY (id),
    CHECK (age > shoe_size),
    CHECK (age < 200),
    UNIQUE (email, name),
    UNIQUE (name, age),
    FOREIGN KEY(team_id) REFERENCES team (id),
    FOREIGN KEY(other_team_id) REFERENCES team (id),
    UNIQUE (email)
);


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
