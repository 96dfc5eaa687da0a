-- A batch on a table that no revision made: copy_from says what it is.


-- UPGRADE

-- Make legacy.age NOT NULL; Change the type of legacy.name
-- rebuilds legacy: copies every row; refused if legacy has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: legacy is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('legacy') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'legacy' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name';
CREATE TABLE _sqlgen_legacy (
    id INTEGER NOT NULL,
    name VARCHAR(80) DEFAULT 'x' NOT NULL,
    age INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_legacy (id, name, age) SELECT id, name, age FROM legacy;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name legacy stay as they are
DROP TABLE legacy;
ALTER TABLE _sqlgen_legacy RENAME TO legacy;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of legacy would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'legacy' OR parent = 'legacy' HAVING count(*) > 0;


-- DOWNGRADE

-- Make legacy.age nullable; Change the type of legacy.name
-- rebuilds legacy: copies every row; refused if legacy has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: legacy is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('legacy') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'legacy' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name';
CREATE TABLE _sqlgen_legacy (
    id INTEGER NOT NULL,
    name VARCHAR(50) DEFAULT 'x' NOT NULL,
    age INTEGER,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_legacy (id, name, age) SELECT id, name, age FROM legacy;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name legacy stay as they are
DROP TABLE legacy;
ALTER TABLE _sqlgen_legacy RENAME TO legacy;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of legacy would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'legacy' OR parent = 'legacy' HAVING count(*) > 0;
