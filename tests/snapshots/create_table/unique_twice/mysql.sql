-- A UNIQUE of what the primary key makes unique: PostgreSQL makes one index of both, which may get its name.


-- UPGRADE

-- Create table models
CREATE TABLE models (
    name VARCHAR(50) NOT NULL,
    CONSTRAINT pk_models PRIMARY KEY (name),
    UNIQUE (name)
);

-- Create table tags
CREATE TABLE tags (
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (name),
    CONSTRAINT uq_tags_name UNIQUE (name)
);


-- DOWNGRADE

-- Drop table tags
DROP TABLE tags;

-- Drop table models
DROP TABLE models;
