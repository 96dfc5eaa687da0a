-- A table that another still references: refused here, as the server would refuse it there.


-- UPGRADE

-- Drop table team
DROP TABLE team;


-- DOWNGRADE

-- Create table team
CREATE TABLE team (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);
