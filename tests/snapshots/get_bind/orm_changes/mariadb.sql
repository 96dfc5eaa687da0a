-- Objects that are changed and deleted after they were flushed, counted versions, composite keys.


-- UPGRADE

-- Data: raw SQL of the revision, line 46
INSERT INTO part (number, code, kind, data, price, version) VALUES (1, 'b', 'TWO', '{"x": [1, null]}', 1.5, 1);

-- Data: raw SQL of the revision, line 46
INSERT INTO part (number, code, kind, data, price, version) VALUES (2, 'c', NULL, 'null', NULL, 1);

-- Data: raw SQL of the revision, line 46
INSERT INTO part (number, code, kind, price, version) VALUES (3, 'd', NULL, NULL, 1);

-- Data: raw SQL of the revision, line 49
UPDATE part SET kind='ONE', data='{"x": [1, null], "y": "it''s"}', version=2 WHERE part.number = 1 AND part.code = 'b' AND part.version = 1;

-- Data: raw SQL of the revision, line 53
INSERT INTO note (id, name) VALUES (1, 'x');

-- Data: raw SQL of the revision, line 53
INSERT INTO note (id, name) VALUES (2, 'z');

-- Data: raw SQL of the revision, line 53
DELETE FROM part WHERE part.number = 1 AND part.code = 'b' AND part.version = 2;

-- Data: raw SQL of the revision, line 56
UPDATE note SET name=upper('y') WHERE note.id = 1;

-- Data: raw SQL of the revision, line 56
DELETE FROM note WHERE note.id = 2;

-- Data: raw SQL of the revision, line 56
INSERT INTO note (id, name) VALUES (3, NULL);

-- Data: raw SQL of the revision, line 58
UPDATE note SET name='by key' WHERE note.id = 1;

-- Data: raw SQL of the revision, line 58
UPDATE note SET name='too' WHERE note.id = 3;

-- Data: raw SQL of the revision, line 59
DELETE FROM note WHERE note.id IN (3);


-- DOWNGRADE

-- Data: raw SQL of the revision, line 65
DELETE FROM part;

-- Data: raw SQL of the revision, line 66
DELETE FROM note;
