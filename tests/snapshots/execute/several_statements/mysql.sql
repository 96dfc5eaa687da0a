-- Several statements in one call: one each in the file.


-- UPGRADE

-- Data: raw SQL of the revision, line 19
INSERT INTO note (id, body) VALUES (1, 'one;');

-- Data: raw SQL of the revision, line 19
INSERT INTO note (id, body) VALUES (2, 'two');


-- DOWNGRADE

-- Data: raw SQL of the revision, line 28
DELETE FROM note WHERE id = 1;

-- Data: raw SQL of the revision, line 28
DELETE FROM note WHERE id = 2;
