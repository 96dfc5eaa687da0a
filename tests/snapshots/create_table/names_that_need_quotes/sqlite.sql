-- Reserved words, capitals, spaces, quotes and percent signs in names of tables, columns, constraints and indexes.


-- UPGRADE

-- Create table order
CREATE TABLE "order" (
    "Id" INTEGER NOT NULL,
    "select" INTEGER NOT NULL,
    "two words" VARCHAR(20),
    "say ""hi""" VARCHAR(20),
    "o'clock" VARCHAR(20),
    "back`tick" VARCHAR(20),
    "100%" INTEGER DEFAULT '1',
    "größe" INTEGER,
    PRIMARY KEY ("Id"),
    CONSTRAINT "Unique One" UNIQUE ("select", "two words"),
    CONSTRAINT "check" CHECK ("select" > 0)
);

-- Create index Index One on order (o'clock, 100%)
CREATE INDEX "Index One" ON "order" ("o'clock", "100%");

-- Rename column order.two words to Three Words
ALTER TABLE "order" RENAME COLUMN "two words" TO "Three Words";

-- Make order.o'clock NOT NULL
-- rebuilds order: copies every row; refused if order has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: order is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('order') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'order' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT '100%, Id, Three Words, back`tick, größe, o''clock, say "hi", select; index Index One';
CREATE TABLE _sqlgen_order (
    "Id" INTEGER NOT NULL,
    "select" INTEGER NOT NULL,
    "Three Words" VARCHAR(20),
    "say ""hi""" VARCHAR(20),
    "o'clock" VARCHAR(20) NOT NULL,
    "back`tick" VARCHAR(20),
    "100%" INTEGER DEFAULT '1',
    "größe" INTEGER,
    PRIMARY KEY ("Id"),
    CONSTRAINT "Unique One" UNIQUE ("select", "Three Words"),
    CONSTRAINT "check" CHECK ("select" > 0)
);
INSERT INTO _sqlgen_order ("Id", "select", "Three Words", "say ""hi""", "o'clock", "back`tick", "100%", "größe") SELECT "Id", "select", "Three Words", "say ""hi""", "o'clock", "back`tick", "100%", "größe" FROM "order";
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name order stay as they are
DROP TABLE "order";
ALTER TABLE _sqlgen_order RENAME TO "order";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "Index One" ON "order" ("o'clock", "100%");
SELECT json_extract('{}', 'sqlgen: rows of order would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'order' OR parent = 'order' HAVING count(*) > 0;

-- Create table group
CREATE TABLE "group" (
    "key" INTEGER NOT NULL,
    "Order" INTEGER,
    PRIMARY KEY ("key"),
    CONSTRAINT "Foreign Key" FOREIGN KEY("Order") REFERENCES "order" ("Id")
);


-- DOWNGRADE

-- Drop table group
DROP TABLE "group";

-- Drop table order
DROP TABLE "order";
