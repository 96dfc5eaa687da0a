-- A key that begins to number its rows: an attribute of the column in MySQL.


-- UPGRADE

-- Switch autoincrement on of users.id
ALTER TABLE users MODIFY id INTEGER NOT NULL AUTO_INCREMENT;


-- DOWNGRADE

-- Switch autoincrement off of users.id
ALTER TABLE users MODIFY id INTEGER NOT NULL;
