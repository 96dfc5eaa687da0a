-- Comments set, changed and taken away by None: none of it on SQLite, which has no comments.


-- UPGRADE


-- DOWNGRADE
