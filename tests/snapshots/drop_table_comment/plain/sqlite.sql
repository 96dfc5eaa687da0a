-- A comment dropped: NULL on PostgreSQL, an empty one on MySQL; on SQLite there was none.


-- UPGRADE


-- DOWNGRADE
