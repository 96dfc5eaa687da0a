-- What an upsert would have inserted: VALUES() for MySQL 8.0.17, an alias of the new row from 8.0.20 on.


-- UPGRADE

-- Data: raw SQL of the revision, line 22
INSERT INTO setting (name, value) VALUES ('colour', 'blue') ON DUPLICATE KEY UPDATE value = VALUES(value);


-- DOWNGRADE
