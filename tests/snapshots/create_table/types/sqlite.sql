-- Every common column type.


-- UPGRADE

-- Create table sample
CREATE TABLE sample (
    id BIGINT NOT NULL,
    small SMALLINT,
    whole INTEGER,
    big BIGINT,
    exact NUMERIC(12, 4),
    rough FLOAT,
    precise DOUBLE,
    words VARCHAR(80),
    national VARCHAR(80),
    long TEXT,
    national_long TEXT,
    yes BOOLEAN,
    day DATE,
    moment DATETIME,
    instant DATETIME,
    stamp TIMESTAMP,
    clock TIME,
    span DATETIME,
    document JSON,
    bytes BLOB,
    fixed CHAR(2),
    "key" CHAR(32),
    mood VARCHAR(3),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table sample
DROP TABLE sample;
