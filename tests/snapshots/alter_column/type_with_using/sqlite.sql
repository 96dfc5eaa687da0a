-- Text to number: PostgreSQL has to be told how, SQLite casts the values.


-- UPGRADE

-- Change the type of reading.value
-- rebuilds reading: copies every row; refused if reading has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: reading is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('reading') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'reading' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, value';
CREATE TABLE _sqlgen_reading (
    id INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_reading (id, value) SELECT id, CAST(value AS INTEGER) FROM reading;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name reading stay as they are
DROP TABLE reading;
ALTER TABLE _sqlgen_reading RENAME TO reading;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of reading would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'reading' OR parent = 'reading' HAVING count(*) > 0;


-- DOWNGRADE

-- Change the type of reading.value
-- rebuilds reading: copies every row; refused if reading has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: reading is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('reading') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'reading' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, value';
CREATE TABLE _sqlgen_reading (
    id INTEGER NOT NULL,
    value VARCHAR(20) NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_reading (id, value) SELECT id, CAST(value AS VARCHAR(20)) FROM reading;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name reading stay as they are
DROP TABLE reading;
ALTER TABLE _sqlgen_reading RENAME TO reading;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of reading would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'reading' OR parent = 'reading' HAVING count(*) > 0;
