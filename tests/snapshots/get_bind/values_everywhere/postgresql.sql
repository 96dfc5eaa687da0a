-- Values wherever a statement can have them: in tuples, functions, subqueries, CASE, IN, SET and VALUES.


-- UPGRADE

-- Data: raw SQL of the revision, line 36
INSERT INTO note (id, body, n) VALUES (10, 'placed', 5);

-- Data: raw SQL of the revision, line 37
INSERT INTO note (id, body) VALUES (21, 'a'), (22, NULL);

-- Data: raw SQL of the revision, line 38
INSERT INTO note (id, body) VALUES (27, '27');

-- Data: raw SQL of the revision, line 38
INSERT INTO note (id, body) VALUES (28, NULL);

-- Data: raw SQL of the revision, line 41
INSERT INTO note (id, n) VALUES (abs(-29), CAST('44' AS INTEGER));

-- Data: raw SQL of the revision, line 42
INSERT INTO note (id, body) SELECT 30 AS anon_1, 'it''s' AS anon_2;

-- Data: raw SQL of the revision, line 43
INSERT INTO note (id, n) SELECT note.id + 100 AS anon_1, note.n
FROM note
WHERE note.id < 3;

-- Data: raw SQL of the revision, line 47
UPDATE note SET body = 'x:y \ 100%' WHERE id = 1;

-- Data: raw SQL of the revision, line 47
UPDATE note SET body = 'q''' WHERE id = 2;

-- Data: raw SQL of the revision, line 50
UPDATE note SET body = 'z' WHERE id = 3;

-- Data: raw SQL of the revision, line 51
UPDATE note SET body='tuple' WHERE (note.id, note.n) IN ((4, 4), (1, 2));

-- Data: raw SQL of the revision, line 52
UPDATE note SET body=coalesce(note.body, 'none''s') WHERE note.id = 28;

-- Data: raw SQL of the revision, line 53
UPDATE note SET n=CASE WHEN (note.n > 5) THEN 10 WHEN (note.n IS NULL) THEN -1 ELSE note.n END;

-- Data: raw SQL of the revision, line 54
UPDATE note SET body=(note.body || '!'), n=(note.n + 1);

-- Data: raw SQL of the revision, line 55
UPDATE note SET n=77 WHERE (note.body LIKE '%' || '100/%' || '%' ESCAPE '/');

-- Data: raw SQL of the revision, line 56
UPDATE note SET n=5, body='in order' WHERE note.id = 30;

-- Data: raw SQL of the revision, line 57
UPDATE note SET n=(note.n % 5) WHERE (note.id NOT IN (1, 2));

-- Data: raw SQL of the revision, line 58
UPDATE note SET n=NULL WHERE note.id IN (SELECT 2 AS anon_1);

-- Data: raw SQL of the revision, line 29
DELETE FROM note WHERE id IN (6, 7);

-- Data: raw SQL of the revision, line 30
DELETE FROM note WHERE id IN (SELECT CAST(NULL AS INTEGER) WHERE 1!=1);

-- Data: raw SQL of the revision, line 31
DELETE FROM note WHERE note.id BETWEEN 21 AND 22;

-- Data: raw SQL of the revision, line 32
DELETE FROM note WHERE false;


-- DOWNGRADE

-- Data: raw SQL of the revision, line 62
DELETE FROM note;
