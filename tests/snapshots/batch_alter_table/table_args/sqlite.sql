-- What else the new table has: constraints, and the CHECK without a name that the old one had, said anew.


-- UPGRADE

-- Make item.code NOT NULL
-- rebuilds item: copies every row; refused if item has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: item is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('item') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'item' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, id, price';
CREATE TABLE _sqlgen_item (
    id INTEGER NOT NULL,
    code VARCHAR(20) NOT NULL,
    price INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT uq_item_code UNIQUE (code),
    CONSTRAINT ck_item_price CHECK (price > 0)
);
INSERT INTO _sqlgen_item (id, code, price) SELECT id, code, price FROM item;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name item stay as they are
DROP TABLE item;
ALTER TABLE _sqlgen_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of item would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'item' OR parent = 'item' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop constraint uq_item_code of item; Make item.code nullable
-- rebuilds item: copies every row; refused if item has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: item is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('item') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'item' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'code, id, price';
CREATE TABLE _sqlgen_item (
    id INTEGER NOT NULL,
    code VARCHAR(20),
    price INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT ck_item_price CHECK (price > 0)
);
INSERT INTO _sqlgen_item (id, code, price) SELECT id, code, price FROM item;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name item stay as they are
DROP TABLE item;
ALTER TABLE _sqlgen_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of item would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'item' OR parent = 'item' HAVING count(*) > 0;
