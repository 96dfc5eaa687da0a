-- A foreign key to a table that no revision made: printed, on trust.


-- UPGRADE

-- Create table post
CREATE TABLE post (
    id INTEGER NOT NULL,
    legacy_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(legacy_id) REFERENCES legacy (id)
);


-- DOWNGRADE

-- Drop table post
DROP TABLE post;
