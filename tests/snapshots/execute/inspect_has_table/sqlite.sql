-- Only what is not there yet is made: the inspector answers from the simulated schema, in mid-script too.


-- UPGRADE

-- Create table audit
CREATE TABLE audit (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);

-- Data: raw SQL of the revision, line 19
INSERT INTO audit (id) VALUES (2);


-- DOWNGRADE

-- Drop table audit
DROP TABLE audit;
