-- Generated columns, stored, virtual and as the server has it.


-- UPGRADE

-- Create table box
CREATE TABLE box (
    id SERIAL NOT NULL,
    width INTEGER NOT NULL,
    doubled INTEGER GENERATED ALWAYS AS (width * 2) STORED,
    tripled INTEGER GENERATED ALWAYS AS (width * 3) STORED,
    label VARCHAR(20) GENERATED ALWAYS AS ('100%') STORED,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table box
DROP TABLE box;
