-- What reflection could not know, said beforehand: the new table has it.


-- UPGRADE

-- Change the type of item.note
-- rebuilds item: copies every row; refused if item has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: item is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('item') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'item' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, note, price, sold; index ix_item_price';
CREATE TABLE _sqlgen_item (
    id INTEGER NOT NULL,
    sold BOOLEAN NOT NULL,
    price INTEGER NOT NULL,
    note VARCHAR(80),
    PRIMARY KEY (id),
    CONSTRAINT ck_item_sold CHECK (sold IN (0, 1))
);
INSERT INTO _sqlgen_item (id, sold, price, note) SELECT id, sold, price, note FROM item;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name item stay as they are
DROP TABLE item;
ALTER TABLE _sqlgen_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_item_price ON item (price);
SELECT json_extract('{}', 'sqlgen: rows of item would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'item' OR parent = 'item' HAVING count(*) > 0;


-- DOWNGRADE

-- Change the type of item.note
-- rebuilds item: copies every row; refused if item has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: item is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('item') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'item' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, note, price, sold; index ix_item_price';
CREATE TABLE _sqlgen_item (
    id INTEGER NOT NULL,
    sold BOOLEAN NOT NULL,
    price INTEGER NOT NULL,
    note VARCHAR(50),
    PRIMARY KEY (id),
    CONSTRAINT ck_item_sold CHECK (sold IN (0, 1))
);
INSERT INTO _sqlgen_item (id, sold, price, note) SELECT id, sold, price, note FROM item;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name item stay as they are
DROP TABLE item;
ALTER TABLE _sqlgen_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_item_price ON item (price);
SELECT json_extract('{}', 'sqlgen: rows of item would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'item' OR parent = 'item' HAVING count(*) > 0;
