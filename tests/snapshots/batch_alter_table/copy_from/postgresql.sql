-- copy_from says what the table is, and so what the new one has: not the index and the column that it leaves out.


-- UPGRADE

-- Change the type of item.code
ALTER TABLE item ALTER COLUMN code TYPE VARCHAR(40);


-- DOWNGRADE

-- Change the type of item.code
ALTER TABLE item ALTER COLUMN code TYPE VARCHAR(20);
