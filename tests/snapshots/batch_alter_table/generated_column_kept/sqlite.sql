-- A rebuild with a generated column: its values are computed, not copied.


-- UPGRADE

-- Create check constraint ck_box_width on box (width > 0)
-- rebuilds box: copies every row; refused if box has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: box is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('box') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'box' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'area, id, width';
CREATE TABLE _sqlgen_box (
    id INTEGER NOT NULL,
    area INTEGER GENERATED ALWAYS AS (width * 2) STORED,
    width INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_box_width CHECK (width > 0)
);
INSERT INTO _sqlgen_box (id, width) SELECT id, width FROM box;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name box stay as they are
DROP TABLE box;
ALTER TABLE _sqlgen_box RENAME TO box;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of box would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'box' OR parent = 'box' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop constraint ck_box_width of box
-- rebuilds box: copies every row; refused if box has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: box is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('box') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'box' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'area, id, width';
CREATE TABLE _sqlgen_box (
    id INTEGER NOT NULL,
    area INTEGER GENERATED ALWAYS AS (width * 2) STORED,
    width INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_box (id, width) SELECT id, width FROM box;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name box stay as they are
DROP TABLE box;
ALTER TABLE _sqlgen_box RENAME TO box;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of box would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'box' OR parent = 'box' HAVING count(*) > 0;
