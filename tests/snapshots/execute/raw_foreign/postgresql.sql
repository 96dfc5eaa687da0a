-- SQL of one database: refused on the others, at its line.


-- UPGRADE

-- Data: raw SQL of the revision, line 12
UPDATE note SET body = id::text WHERE body IS NULL;


-- DOWNGRADE
