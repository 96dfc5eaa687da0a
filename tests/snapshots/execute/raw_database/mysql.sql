-- What MySQL cannot prepare, and MariaDB can: it runs in each run of the file.


-- UPGRADE

-- Raw SQL of the revision, line 9
ALTER DATABASE DEFAULT CHARACTER SET utf8mb4;

-- Create table note
CREATE TABLE note (
    id INTEGER NOT NULL AUTO_INCREMENT,
    text VARCHAR(50),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table note
DROP TABLE note;
