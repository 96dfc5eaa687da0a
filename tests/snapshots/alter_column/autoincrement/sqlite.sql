-- A key that begins to number its rows: an attribute of the column in MySQL.


-- UPGRADE


-- DOWNGRADE
