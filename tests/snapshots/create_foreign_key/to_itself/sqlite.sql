-- A table that references itself, with rows that do.


-- UPGRADE

-- Create foreign key fk_folder_parent on folder (parent_id) to folder (id)
-- rebuilds folder: copies every row; refused if folder has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: folder is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('folder') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'folder' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, parent_id';
CREATE TABLE _sqlgen_folder (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT fk_folder_parent FOREIGN KEY(parent_id) REFERENCES folder (id) ON DELETE CASCADE
);
INSERT INTO _sqlgen_folder (id, parent_id) SELECT id, parent_id FROM folder;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name folder stay as they are
DROP TABLE folder;
ALTER TABLE _sqlgen_folder RENAME TO folder;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of folder would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'folder' OR parent = 'folder' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop constraint fk_folder_parent of folder
-- rebuilds folder: copies every row; refused if folder has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: folder is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('folder') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'folder' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, parent_id';
CREATE TABLE _sqlgen_folder (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_folder (id, parent_id) SELECT id, parent_id FROM folder;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name folder stay as they are
DROP TABLE folder;
ALTER TABLE _sqlgen_folder RENAME TO folder;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of folder would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'folder' OR parent = 'folder' HAVING count(*) > 0;
