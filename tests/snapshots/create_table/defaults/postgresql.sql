-- Defaults of all forms: text, numbers, expressions, quotes, backslashes and percent signs.


-- UPGRADE

-- Create table sample
CREATE TABLE sample (
    id SERIAL NOT NULL,
    word VARCHAR(50) DEFAULT 'plain',
    empty VARCHAR(50) DEFAULT '',
    quoted VARCHAR(50) DEFAULT 'it''s "so"',
    escaped VARCHAR(50) DEFAULT 'C:\new',
    share VARCHAR(50) DEFAULT '100% :sure',
    number INTEGER DEFAULT '42',
    negative INTEGER DEFAULT -1,
    fraction NUMERIC(5, 2) DEFAULT '0.50',
    yes BOOLEAN DEFAULT true,
    no BOOLEAN DEFAULT false,
    one BOOLEAN DEFAULT true,
    created TIMESTAMP WITHOUT TIME ZONE DEFAULT now(),
    changed TIMESTAMP WITHOUT TIME ZONE DEFAULT CURRENT_TIMESTAMP,
    stamped TIMESTAMP WITHOUT TIME ZONE DEFAULT CURRENT_TIMESTAMP,
    sum INTEGER DEFAULT (1 + 2),
    nothing INTEGER DEFAULT NULL,
    literal VARCHAR(50) DEFAULT 'it''s',
    PRIMARY KEY (id)
);

-- Data: raw SQL of the revision, line 33
INSERT INTO sample (id) VALUES (1);

-- Make sample.quoted NOT NULL
ALTER TABLE sample ALTER COLUMN quoted SET NOT NULL;

-- Make sample.escaped NOT NULL
ALTER TABLE sample ALTER COLUMN escaped SET NOT NULL;

-- Make sample.created NOT NULL
ALTER TABLE sample ALTER COLUMN created SET NOT NULL;

-- Make sample.sum NOT NULL
ALTER TABLE sample ALTER COLUMN sum SET NOT NULL;


-- DOWNGRADE

-- Drop table sample
DROP TABLE sample;
