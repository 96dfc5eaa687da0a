-- A step in portions, until WITH and UPDATE return no more rows: an empty table returns none, which is checked.


-- UPGRADE

-- Data: raw SQL of the revision, line 21
UPDATE account SET name = lower(name);


-- DOWNGRADE
