-- INSERT from a SELECT, and INSERT that finds the row there: each dialect's own.


-- UPGRADE

-- Data: raw SQL of the revision, line 24
INSERT INTO note (id, body) SELECT 1 AS anon_1, 'it''s' AS anon_2;

-- Data: raw SQL of the revision, line 27
INSERT INTO note (id, body) VALUES (1, 'one') ON DUPLICATE KEY UPDATE body = VALUES(body);

-- Data: raw SQL of the revision, line 28
INSERT INTO note (id, body) VALUES (1, 'one') ON DUPLICATE KEY UPDATE body = 'it''s 100%';


-- DOWNGRADE

-- Data: raw SQL of the revision, line 39
DELETE FROM note WHERE note.id IN (1, 2);
