-- Only what is not there yet is made: the inspector answers from the simulated schema, in mid-script too.


-- UPGRADE

-- Create table audit
CREATE TABLE audit (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table audit
DROP TABLE audit;
