-- RETURNING that nobody reads is left out, and a query is; a statement for many rows is one for each.


-- UPGRADE

-- Data: raw SQL of the revision, line 18
INSERT INTO note (id) VALUES (1);


-- DOWNGRADE

-- Data: raw SQL of the revision, line 29
DELETE FROM note;
