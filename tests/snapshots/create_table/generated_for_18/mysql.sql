-- Generated columns for PostgreSQL 18: virtual where the script says so, or says nothing.


-- UPGRADE

-- Create table box
CREATE TABLE box (
    id INTEGER NOT NULL AUTO_INCREMENT,
    width INTEGER NOT NULL,
    doubled INTEGER GENERATED ALWAYS AS (width * 2) VIRTUAL,
    tripled INTEGER GENERATED ALWAYS AS (width * 3),
    squared INTEGER GENERATED ALWAYS AS (width * width) STORED,
    PRIMARY KEY (id)
);

-- Add column box.half
ALTER TABLE box ADD COLUMN half INTEGER GENERATED ALWAYS AS (width / 2) VIRTUAL;


-- DOWNGRADE

-- Drop table box
DROP TABLE box;
