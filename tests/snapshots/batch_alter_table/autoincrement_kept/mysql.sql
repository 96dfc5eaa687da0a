-- SQLite's AUTOINCREMENT over a rebuild: a number once given is never given again.


-- UPGRADE

-- Make ticket.title NOT NULL
ALTER TABLE ticket MODIFY title VARCHAR(50) NOT NULL;


-- DOWNGRADE

-- Make ticket.title nullable
ALTER TABLE ticket MODIFY title VARCHAR(50) NULL;
