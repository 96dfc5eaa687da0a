-- A left type is dropped whoever made it: raw SQL, or its own create(); one that was there before stays.


-- UPGRADE


-- DOWNGRADE
