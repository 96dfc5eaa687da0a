-- A numbered key becomes wider: it goes on numbering, but on SQLite, where only INTEGER does.


-- UPGRADE

-- Change the type of users.id
ALTER TABLE users MODIFY id BIGINT NOT NULL AUTO_INCREMENT;


-- DOWNGRADE

-- Change the type of users.id
ALTER TABLE users MODIFY id INTEGER NOT NULL AUTO_INCREMENT;
