-- Into a table that no revision made.


-- UPGRADE

-- Insert 1 row into legacy
INSERT INTO legacy (id, name) VALUES (1, 'a');


-- DOWNGRADE

-- Data: raw SQL of the revision, line 16
DELETE FROM legacy WHERE id = 1;
