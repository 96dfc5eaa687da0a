-- Defaults of all forms: text, numbers, expressions, quotes, backslashes and percent signs.


-- UPGRADE

-- Create table sample
CREATE TABLE sample (
    id INTEGER NOT NULL,
    word VARCHAR(50) DEFAULT 'plain',
    empty VARCHAR(50) DEFAULT '',
    quoted VARCHAR(50) DEFAULT 'it''s "so"',
    escaped VARCHAR(50) DEFAULT 'C:\new',
    share VARCHAR(50) DEFAULT '100% :sure',
    number INTEGER DEFAULT '42',
    negative INTEGER DEFAULT (-1),
    fraction NUMERIC(5, 2) DEFAULT '0.50',
    yes BOOLEAN DEFAULT 1,
    no BOOLEAN DEFAULT 0,
    one BOOLEAN DEFAULT true,
    created DATETIME DEFAULT CURRENT_TIMESTAMP,
    changed DATETIME DEFAULT CURRENT_TIMESTAMP,
    stamped DATETIME DEFAULT CURRENT_TIMESTAMP,
    sum INTEGER DEFAULT (1 + 2),
    "nothing" INTEGER DEFAULT NULL,
    literal VARCHAR(50) DEFAULT 'it''s',
    PRIMARY KEY (id)
);

-- Data: raw SQL of the revision, line 33
INSERT INTO sample (id) VALUES (1);

-- Make sample.quoted NOT NULL
-- rebuilds sample: copies every row; refused if sample has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: sample is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('sample') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'sample' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'changed, created, empty, escaped, fraction, id, literal, negative, no, nothing, number, one, quoted, share, stamped, sum, word, yes';
CREATE TABLE _sqlgen_sample (
    id INTEGER NOT NULL,
    word VARCHAR(50) DEFAULT 'plain',
    empty VARCHAR(50) DEFAULT '',
    quoted VARCHAR(50) DEFAULT 'it''s "so"' NOT NULL,
    escaped VARCHAR(50) DEFAULT 'C:\new',
    share VARCHAR(50) DEFAULT '100% :sure',
    number INTEGER DEFAULT '42',
    negative INTEGER DEFAULT (-1),
    fraction NUMERIC(5, 2) DEFAULT '0.50',
    yes BOOLEAN DEFAULT 1,
    no BOOLEAN DEFAULT 0,
    one BOOLEAN DEFAULT true,
    created DATETIME DEFAULT CURRENT_TIMESTAMP,
    changed DATETIME DEFAULT CURRENT_TIMESTAMP,
    stamped DATETIME DEFAULT CURRENT_TIMESTAMP,
    sum INTEGER DEFAULT (1 + 2),
    "nothing" INTEGER DEFAULT NULL,
    literal VARCHAR(50) DEFAULT 'it''s',
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_sample (id, word, empty, quoted, escaped, share, number, negative, fraction, yes, no, one, created, changed, stamped, sum, "nothing", literal) SELECT id, word, empty, quoted, escaped, share, number, negative, fraction, yes, no, one, created, changed, stamped, sum, "nothing", literal FROM sample;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name sample stay as they are
DROP TABLE sample;
ALTER TABLE _sqlgen_sample RENAME TO sample;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of sample would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'sample' OR parent = 'sample' HAVING count(*) > 0;

-- Make sample.escaped NOT NULL
-- rebuilds sample: copies every row; refused if sample has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: sample is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('sample') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'sample' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'changed, created, empty, escaped, fraction, id, literal, negative, no, nothing, number, one, quoted, share, stamped, sum, word, yes';
CREATE TABLE _sqlgen_sample (
    id INTEGER NOT NULL,
    word VARCHAR(50) DEFAULT 'plain',
    empty VARCHAR(50) DEFAULT '',
    quoted VARCHAR(50) DEFAULT 'it''s "so"' NOT NULL,
    escaped VARCHAR(50) DEFAULT 'C:\new' NOT NULL,
    share VARCHAR(50) DEFAULT '100% :sure',
    number INTEGER DEFAULT '42',
    negative INTEGER DEFAULT (-1),
    fraction NUMERIC(5, 2) DEFAULT '0.50',
    yes BOOLEAN DEFAULT 1,
    no BOOLEAN DEFAULT 0,
    one BOOLEAN DEFAULT true,
    created DATETIME DEFAULT CURRENT_TIMESTAMP,
    changed DATETIME DEFAULT CURRENT_TIMESTAMP,
    stamped DATETIME DEFAULT CURRENT_TIMESTAMP,
    sum INTEGER DEFAULT (1 + 2),
    "nothing" INTEGER DEFAULT NULL,
    literal VARCHAR(50) DEFAULT 'it''s',
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_sample (id, word, empty, quoted, escaped, share, number, negative, fraction, yes, no, one, created, changed, stamped, sum, "nothing", literal) SELECT id, word, empty, quoted, escaped, share, number, negative, fraction, yes, no, one, created, changed, stamped, sum, "nothing", literal FROM sample;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name sample stay as they are
DROP TABLE sample;
ALTER TABLE _sqlgen_sample RENAME TO sample;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of sample would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'sample' OR parent = 'sample' HAVING count(*) > 0;

-- Make sample.created NOT NULL
-- rebuilds sample: copies every row; refused if sample has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: sample is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('sample') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'sample' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'changed, created, empty, escaped, fraction, id, literal, negative, no, nothing, number, one, quoted, share, stamped, sum, word, yes';
CREATE TABLE _sqlgen_sample (
    id INTEGER NOT NULL,
    word VARCHAR(50) DEFAULT 'plain',
    empty VARCHAR(50) DEFAULT '',
    quoted VARCHAR(50) DEFAULT 'it''s "so"' NOT NULL,
    escaped VARCHAR(50) DEFAULT 'C:\new' NOT NULL,
    share VARCHAR(50) DEFAULT '100% :sure',
    number INTEGER DEFAULT '42',
    negative INTEGER DEFAULT (-1),
    fraction NUMERIC(5, 2) DEFAULT '0.50',
    yes BOOLEAN DEFAULT 1,
    no BOOLEAN DEFAULT 0,
    one BOOLEAN DEFAULT true,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    changed DATETIME DEFAULT CURRENT_TIMESTAMP,
    stamped DATETIME DEFAULT CURRENT_TIMESTAMP,
    sum INTEGER DEFAULT (1 + 2),
    "nothing" INTEGER DEFAULT NULL,
    literal VARCHAR(50) DEFAULT 'it''s',
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_sample (id, word, empty, quoted, escaped, share, number, negative, fraction, yes, no, one, created, changed, stamped, sum, "nothing", literal) SELECT id, word, empty, quoted, escaped, share, number, negative, fraction, yes, no, one, created, changed, stamped, sum, "nothing", literal FROM sample;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name sample stay as they are
DROP TABLE sample;
ALTER TABLE _sqlgen_sample RENAME TO sample;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of sample would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'sample' OR parent = 'sample' HAVING count(*) > 0;

-- Make sample.sum NOT NULL
-- rebuilds sample: copies every row; refused if sample has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: sample is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('sample') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'sample' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'changed, created, empty, escaped, fraction, id, literal, negative, no, nothing, number, one, quoted, share, stamped, sum, word, yes';
CREATE TABLE _sqlgen_sample (
    id INTEGER NOT NULL,
    word VARCHAR(50) DEFAULT 'plain',
    empty VARCHAR(50) DEFAULT '',
    quoted VARCHAR(50) DEFAULT 'it''s "so"' NOT NULL,
    escaped VARCHAR(50) DEFAULT 'C:\new' NOT NULL,
    share VARCHAR(50) DEFAULT '100% :sure',
    number INTEGER DEFAULT '42',
    negative INTEGER DEFAULT (-1),
    fraction NUMERIC(5, 2) DEFAULT '0.50',
    yes BOOLEAN DEFAULT 1,
    no BOOLEAN DEFAULT 0,
    one BOOLEAN DEFAULT true,
    created DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    changed DATETIME DEFAULT CURRENT_TIMESTAMP,
    stamped DATETIME DEFAULT CURRENT_TIMESTAMP,
    sum INTEGER DEFAULT (1 + 2) NOT NULL,
    "nothing" INTEGER DEFAULT NULL,
    literal VARCHAR(50) DEFAULT 'it''s',
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_sample (id, word, empty, quoted, escaped, share, number, negative, fraction, yes, no, one, created, changed, stamped, sum, "nothing", literal) SELECT id, word, empty, quoted, escaped, share, number, negative, fraction, yes, no, one, created, changed, stamped, sum, "nothing", literal FROM sample;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name sample stay as they are
DROP TABLE sample;
ALTER TABLE _sqlgen_sample RENAME TO sample;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of sample would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'sample' OR parent = 'sample' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop table sample
DROP TABLE sample;
