-- Reserved words, capitals, spaces, quotes and percent signs in names of tables, columns, constraints and indexes.


-- UPGRADE

-- Create table order
CREATE TABLE "order" (
    "Id" SERIAL NOT NULL,
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
ALTER TABLE "order" RENAME "two words" TO "Three Words";

-- Make order.o'clock NOT NULL
ALTER TABLE "order" ALTER COLUMN "o'clock" SET NOT NULL;

-- Create table group
CREATE TABLE "group" (
    key SERIAL NOT NULL,
    "Order" INTEGER,
    PRIMARY KEY (key),
    CONSTRAINT "Foreign Key" FOREIGN KEY("Order") REFERENCES "order" ("Id")
);


-- DOWNGRADE

-- Drop table group
DROP TABLE "group";

-- Drop table order
DROP TABLE "order";
