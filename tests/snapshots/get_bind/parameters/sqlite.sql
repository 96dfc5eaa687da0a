-- Parameters in every form: they stand in the text, one statement for each set of them.


-- UPGRADE

-- Data: raw SQL of the revision, line 23
INSERT INTO note (id, body) VALUES (1, 'one');

-- Data: raw SQL of the revision, line 24
INSERT INTO note (id, body) VALUES (2, 'two');

-- Data: raw SQL of the revision, line 24
INSERT INTO note (id, body) VALUES (3, 'it''s three');

-- Data: raw SQL of the revision, line 25
UPDATE note SET body = '100% :id \' WHERE id = 1;

-- Data: raw SQL of the revision, line 26
UPDATE note SET body = 'b' WHERE id IN (2, 3);

-- Data: raw SQL of the revision, line 31
UPDATE note SET body='x' WHERE note.id = 1;

-- Data: raw SQL of the revision, line 31
UPDATE note SET body='y' WHERE note.id = 2;

-- Data: raw SQL of the revision, line 34
DELETE FROM note WHERE note.id IN (8, 9) AND note.body IN (SELECT 1 FROM (SELECT 1) WHERE 1!=1);

-- Data: raw SQL of the revision, line 35
UPDATE note SET day=CASE WHEN (note.id = 1) THEN '2024-02-29' END;

-- Data: raw SQL of the revision, line 36
DELETE FROM note WHERE note.day < '2020-01-01';

-- Data: raw SQL of the revision, line 38
UPDATE note SET body = 'it''s' WHERE id = 1;


-- DOWNGRADE

-- Data: raw SQL of the revision, line 44
DELETE FROM note;
