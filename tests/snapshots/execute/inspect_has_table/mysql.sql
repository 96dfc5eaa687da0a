-- Only what is not there yet is made: the inspector answers from the simulated schema, in mid-script too.


-- UPGRADE

-- Create table audit
CREATE TABLE audit (
    id INTEGER NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table audit
DROP TABLE audit;
