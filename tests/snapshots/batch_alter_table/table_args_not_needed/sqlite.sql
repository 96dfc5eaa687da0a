-- What is said of a new table counts only where one is made: not on servers that alter the old one.


-- UPGRADE

-- Add column item.code
ALTER TABLE item ADD COLUMN code VARCHAR(20);

-- Make item.price NOT NULL
-- rebuilds item: copies every row; refused if item has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: item is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('item') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'item' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, id, price';
CREATE TABLE _sqlgen_item (
    id INTEGER NOT NULL,
    price INTEGER NOT NULL,
    code VARCHAR(20),
    PRIMARY KEY (id),
    CONSTRAINT ck_item_price CHECK (price > 0)
);
INSERT INTO _sqlgen_item (id, price, code) SELECT id, price, code FROM item;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name item stay as they are
DROP TABLE item;
ALTER TABLE _sqlgen_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of item would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'item' OR parent = 'item' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop constraint ck_item_price of item; Make item.price nullable; Drop column item.code
-- rebuilds item: copies every row; refused if item has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: item is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('item') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'item' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, id, price';
CREATE TABLE _sqlgen_item (
    id INTEGER NOT NULL,
    price INTEGER,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_item (id, price) SELECT id, price FROM item;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name item stay as they are
DROP TABLE item;
ALTER TABLE _sqlgen_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of item would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'item' OR parent = 'item' HAVING count(*) > 0;
