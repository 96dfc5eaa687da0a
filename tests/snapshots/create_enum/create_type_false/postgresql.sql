-- Types that another statement has made, used by either kind of Enum with `create_type=False`: not made again.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    mood mood,
    size size,
    PRIMARY KEY (id)
);

-- Create table visit
CREATE TABLE visit (
    id SERIAL NOT NULL,
    mood mood,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table visit
DROP TABLE visit;

-- Drop table users
DROP TABLE users;
