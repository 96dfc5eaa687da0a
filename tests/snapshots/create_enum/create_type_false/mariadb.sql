-- Types that another statement has made, used by either kind of Enum with `create_type=False`: not made again.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL AUTO_INCREMENT,
    mood ENUM('sad','ok'),
    size ENUM('small','large'),
    PRIMARY KEY (id)
);

-- Create table visit
CREATE TABLE visit (
    id INTEGER NOT NULL AUTO_INCREMENT,
    mood ENUM('sad','ok'),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table visit
DROP TABLE visit;

-- Drop table users
DROP TABLE users;
