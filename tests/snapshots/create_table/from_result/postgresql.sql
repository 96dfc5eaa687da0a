-- The table that create_table returns, in a statement that fills it.


-- UPGRADE

-- Create table team
CREATE TABLE team (
    id SERIAL NOT NULL,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id)
);

-- Data: raw SQL of the revision, line 13
INSERT INTO team (id, name) VALUES (1, 'it''s 100% us');


-- DOWNGRADE

-- Drop table team
DROP TABLE team;
