-- Defaults that ask the clock and chance: the clock stands at the Create Date, chance comes from the revision's id.


-- UPGRADE

-- Create table token
CREATE TABLE token (
    id CHAR(32) NOT NULL,
    a INTEGER,
    made DATETIME,
    PRIMARY KEY (id)
);

-- Insert 2 rows into token
INSERT INTO token (id, a, made) VALUES ('2e6e0de72caf4e839eb3e2ae5e07d02f', 1, '2024-05-06 07:08:09.123456');
INSERT INTO token (id, a, made) VALUES ('f19013fc26b042b4a84cabeec5ab0a2b', 2, '2024-05-06 07:08:09.123456');


-- DOWNGRADE

-- Drop table token
DROP TABLE token;
