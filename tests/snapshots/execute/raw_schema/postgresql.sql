-- A schema is there as soon as it is made, for a script that asks before it makes it.


-- UPGRADE

-- Raw SQL of the revision, line 16
CREATE SCHEMA stock;

-- Create table sales.shops
CREATE TABLE sales.shops (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

-- Create table stock.shelves
CREATE TABLE stock.shelves (
    id SERIAL NOT NULL,
    shop_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT fk_shelves_shop FOREIGN KEY(shop_id) REFERENCES sales.shops (id)
);


-- DOWNGRADE

-- Drop table stock.shelves
DROP TABLE stock.shelves;

-- Drop table sales.shops
DROP TABLE sales.shops;

-- Raw SQL of the revision, line 30
DROP SCHEMA stock;
