-- A query that nobody reads is left out, unless it calls a function that may do more than read.


-- UPGRADE

-- Data: raw SQL of the revision, line 25
SELECT 1;


-- DOWNGRADE
