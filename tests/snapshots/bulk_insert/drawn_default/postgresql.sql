-- Defaults that ask the clock and chance: the clock stands at the Create Date, chance comes from the revision's id.


-- UPGRADE

-- Create table token
CREATE TABLE token (
    id UUID NOT NULL,
    a INTEGER,
    made TIMESTAMP WITHOUT TIME ZONE,
    PRIMARY KEY (id)
);

-- Insert 2 rows into token
INSERT INTO token (id, a, made) VALUES ('2e6e0de7-2caf-4e83-9eb3-e2ae5e07d02f', 1, '2024-05-06 07:08:09.123456');
INSERT INTO token (id, a, made) VALUES ('f19013fc-26b0-42b4-a84c-abeec5ab0a2b', 2, '2024-05-06 07:08:09.123456');


-- DOWNGRADE

-- Drop table token
DROP TABLE token;
