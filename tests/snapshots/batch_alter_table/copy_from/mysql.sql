-- copy_from says what the table is, and so what the new one has: not the index and the column that it leaves out.


-- UPGRADE

-- Change the type of item.code
ALTER TABLE item MODIFY code VARCHAR(40) NOT NULL;


-- DOWNGRADE

-- Change the type of item.code
ALTER TABLE item MODIFY code VARCHAR(20) NOT NULL;
