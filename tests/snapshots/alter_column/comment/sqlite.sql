-- A comment set, changed and dropped: nothing to do on SQLite, which has none.


-- UPGRADE


-- DOWNGRADE
