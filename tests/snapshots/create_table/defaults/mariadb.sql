-- Defaults of all forms: text, numbers, expressions, quotes, backslashes and percent signs.


-- UPGRADE

-- Create table sample
CREATE TABLE sample (
    id INTEGER NOT NULL AUTO_INCREMENT,
    word VARCHAR(50) DEFAULT 'plain',
    empty VARCHAR(50) DEFAULT '',
    quoted VARCHAR(50) DEFAULT 'it''s "so"',
    `escaped` VARCHAR(50) DEFAULT 'C:\\new',
    share VARCHAR(50) DEFAULT '100% :sure',
    number INTEGER DEFAULT '42',
    negative INTEGER DEFAULT (-1),
    fraction NUMERIC(5, 2) DEFAULT '0.50',
    yes BOOL DEFAULT true,
    no BOOL DEFAULT false,
    one BOOL DEFAULT true,
    created DATETIME DEFAULT (now()),
    changed DATETIME DEFAULT CURRENT_TIMESTAMP,
    stamped DATETIME DEFAULT CURRENT_TIMESTAMP,
    sum INTEGER DEFAULT (1 + 2),
    nothing INTEGER DEFAULT NULL,
    literal VARCHAR(50) DEFAULT 'it''s',
    PRIMARY KEY (id)
);

-- Data: raw SQL of the revision, line 33
INSERT INTO sample (id) VALUES (1);

-- Make sample.quoted NOT NULL
ALTER TABLE sample MODIFY quoted VARCHAR(50) NOT NULL DEFAULT 'it''s "so"';

-- Make sample.escaped NOT NULL
ALTER TABLE sample MODIFY `escaped` VARCHAR(50) NOT NULL DEFAULT 'C:\\new';

-- Make sample.created NOT NULL
ALTER TABLE sample MODIFY created DATETIME NOT NULL DEFAULT (now());

-- Make sample.sum NOT NULL
ALTER TABLE sample MODIFY sum INTEGER NOT NULL DEFAULT (1 + 2);


-- DOWNGRADE

-- Drop table sample
DROP TABLE sample;
