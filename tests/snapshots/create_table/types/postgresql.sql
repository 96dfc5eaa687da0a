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
    precise DOUBLE PRECISION,
    words VARCHAR(80),
    national VARCHAR(80),
    long TEXT,
    national_long TEXT,
    yes BOOLEAN,
    day DATE,
    moment TIMESTAMP WITHOUT TIME ZONE,
    instant TIMESTAMP WITH TIME ZONE,
    stamp TIMESTAMP WITH TIME ZONE,
    clock TIME WITHOUT TIME ZONE,
    span INTERVAL,
    document JSON,
    bytes BYTEA,
    fixed CHAR(2),
    key UUID,
    mood VARCHAR(3),
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- Drop table sample
DROP TABLE sample;
