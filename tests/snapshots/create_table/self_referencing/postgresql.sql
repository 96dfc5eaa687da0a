-- A table that references itself, with an unnamed key.


-- UPGRADE

-- Create table folder
CREATE TABLE folder (
    id SERIAL NOT NULL,
    parent_id INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(parent_id) REFERENCES folder (id) ON DELETE CASCADE
);

-- Create index ix_folder_parent_id on folder (parent_id)
CREATE INDEX ix_folder_parent_id ON folder (parent_id);


-- DOWNGRADE

-- Drop table folder
DROP TABLE folder;
