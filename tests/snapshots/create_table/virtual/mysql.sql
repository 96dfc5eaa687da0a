-- A virtual generated column: PostgreSQL has them from version 18 on only.


-- UPGRADE

-- Create table box
CREATE TABLE box (
    id INTEGER NOT NULL AUTO_INCREMENT,
    width INTEGER NOT NULL,
    doubled INTEGER GENERATED ALWAYS AS (width * 2) VIRTUAL,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table box
DROP TABLE box;
