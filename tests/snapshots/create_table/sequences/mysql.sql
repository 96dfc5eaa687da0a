-- A Sequence in a table is neither made nor a default, as with Alembic: SQLAlchemy asks it by itself.


-- UPGRADE

-- Create table orders
CREATE TABLE orders (
    id INTEGER NOT NULL AUTO_INCREMENT,
    number INTEGER,
    PRIMARY KEY (id)
);

-- Create table lines
CREATE TABLE `lines` (
    id INTEGER NOT NULL AUTO_INCREMENT,
    number INTEGER,
    PRIMARY KEY (id)
);

-- Add column lines.other
ALTER TABLE `lines` ADD COLUMN other INTEGER;


-- DOWNGRADE

-- Drop table lines
DROP TABLE `lines`;

-- Drop table orders
DROP TABLE orders;
