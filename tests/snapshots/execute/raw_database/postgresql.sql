-- What MySQL cannot prepare, and MariaDB can: it runs in each run of the file.


-- UPGRADE

-- Create table note
CREATE TABLE note (
    id SERIAL NOT NULL,
    text VARCHAR(50),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table note
DROP TABLE note;
