-- Named constraints of every kind, over one and over several columns.


-- UPGRADE

-- Create table stock
CREATE TABLE stock (
    id INTEGER NOT NULL,
    country VARCHAR(2) NOT NULL,
    warehouse INTEGER NOT NULL,
    code VARCHAR(20) NOT NULL,
    amount INTEGER NOT NULL,
    CONSTRAINT pk_stock PRIMARY KEY (id),
    CONSTRAINT uq_stock_code UNIQUE (country, warehouse, code),
    CONSTRAINT ck_stock_amount CHECK (amount >= 0),
    CONSTRAINT ck_stock_code CHECK (code NOT LIKE '%;%' AND code <> 'a''b'),
    CONSTRAINT fk_stock_warehouse FOREIGN KEY(country, warehouse) REFERENCES warehouse (country, number) ON DELETE RESTRICT ON UPDATE CASCADE
);


-- DOWNGRADE

-- Drop table stock
DROP TABLE stock;
