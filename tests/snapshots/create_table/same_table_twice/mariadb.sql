-- A Table of the script's own, made, dropped and made again: each time as the script has it.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    age INTEGER,
    size INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT age_positive CHECK (age > 0),
    CONSTRAINT size_positive CHECK (size > 0)
) ENGINE=InnoDB COMMENT='of the option' DEFAULT CHARSET=utf8mb4 ROW_FORMAT=DYNAMIC AUTO_INCREMENT=100 COLLATE utf8mb4_bin;

-- Drop table users
DROP TABLE users;

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    age INTEGER,
    size INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT age_positive CHECK (age > 0),
    CONSTRAINT size_positive CHECK (size > 0)
) ENGINE=InnoDB COMMENT='of the option' DEFAULT CHARSET=utf8mb4 ROW_FORMAT=DYNAMIC AUTO_INCREMENT=100 COLLATE utf8mb4_bin;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
