-- A Sequence in a table is neither made nor a default, as with Alembic: SQLAlchemy asks it by itself.


-- UPGRADE

-- Raw SQL of the revision, line 19
CREATE SEQUENCE orders_number_seq INCREMENT BY 10 START WITH 100 MINVALUE 1 CACHE 5 CYCLE;

-- Create table orders
CREATE TABLE orders (
    id INTEGER NOT NULL,
    number INTEGER DEFAULT nextval('orders_number_seq'),
    PRIMARY KEY (id)
);

-- Create table lines
CREATE TABLE lines (
    id SERIAL NOT NULL,
    number INTEGER,
    PRIMARY KEY (id)
);

-- Add column lines.other
ALTER TABLE lines ADD COLUMN other INTEGER;


-- DOWNGRADE

-- Drop table lines
DROP TABLE lines;

-- Drop table orders
DROP TABLE orders;

-- Raw SQL of the revision, line 38
DROP SEQUENCE orders_number_seq;
