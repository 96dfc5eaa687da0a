-- INSERT from a SELECT, and INSERT that finds the row there: each dialect's own.


-- UPGRADE

-- Data: raw SQL of the revision, line 24
INSERT INTO note (id, body) SELECT 1 AS anon_1, 'it''s' AS anon_2;

-- Data: raw SQL of the revision, line 31
INSERT INTO note (id, body) VALUES (1, 'one') ON CONFLICT DO NOTHING;

-- Data: raw SQL of the revision, line 32
INSERT INTO note (id, body) VALUES (1, 'one') ON CONFLICT (id) DO UPDATE SET body = 'it''s 100%' WHERE note.id > 0;

-- Data: raw SQL of the revision, line 35
INSERT INTO note (id, body) VALUES (2, 'one');


-- DOWNGRADE

-- Data: raw SQL of the revision, line 39
DELETE FROM note WHERE note.id IN (1, 2);
