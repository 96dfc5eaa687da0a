-- copy_from with recreate="always": PostgreSQL makes the table that it says, and MySQL, which alters it, refuses.


-- UPGRADE

-- Add column item.price
-- rebuilds item: copies every row; refused if item has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: item is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('item') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'item' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, id, note; index ix_item_code';
CREATE TABLE _sqlgen_item (
    id INTEGER NOT NULL,
    code VARCHAR(20) NOT NULL,
    price INTEGER,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_item (id, code) SELECT id, code FROM item;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name item stay as they are
DROP TABLE item;
ALTER TABLE _sqlgen_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of item would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'item' OR parent = 'item' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop column item.price
ALTER TABLE item DROP COLUMN price;
