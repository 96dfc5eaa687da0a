-- What an upsert would have inserted: VALUES() for MySQL 8.0.17, an alias of the new row from 8.0.20 on.


-- UPGRADE


-- DOWNGRADE
