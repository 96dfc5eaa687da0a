-- NOT VALID in a new table, which has no rows to leave unchecked, means nothing; later it does.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    age INTEGER,
    team_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT age_positive CHECK (age > 0) NOT VALID,
    CONSTRAINT fk_team FOREIGN KEY(team_id) REFERENCES teams (id) NOT VALID
);

-- Create check constraint age_sane on users (age < 200)
ALTER TABLE users ADD CONSTRAINT age_sane CHECK (age < 200) NOT VALID;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
