-- Statements made with SQLAlchemy: their values stand in the text.


-- UPGRADE

-- Data: raw SQL of the revision, line 28
INSERT INTO note (id, body, day, done) VALUES (1, 'it''s 100% \ so', '2024-02-29', true);

-- Data: raw SQL of the revision, line 29
INSERT INTO note (id, body) VALUES (2, NULL), (3, 'three');

-- Data: raw SQL of the revision, line 30
UPDATE note SET body=upper(note.body) WHERE note.body LIKE 'thr%';


-- DOWNGRADE

-- Data: raw SQL of the revision, line 34
DELETE FROM note WHERE note.id IN (1, 2, 3);
