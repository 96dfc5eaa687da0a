-- A session of the ORM's, with models of the script's own.


-- UPGRADE

-- Data: raw SQL of the revision, line 31
INSERT INTO note (id, body, state) VALUES (11, 'one', 'new');

-- Data: raw SQL of the revision, line 31
INSERT INTO note (body, state) VALUES ('key of the database''s', 'new');

-- Data: raw SQL of the revision, line 31
INSERT INTO note (body, state) VALUES ('another', 'new');

-- Data: raw SQL of the revision, line 32
INSERT INTO note (id, body, state) VALUES (4, 'four', 'new');

-- Data: raw SQL of the revision, line 32
INSERT INTO note (id, body, state) VALUES (5, 'five', 'new');

-- Data: raw SQL of the revision, line 33
INSERT INTO note (id, body, state) VALUES (6, 'six', 'new');

-- Data: raw SQL of the revision, line 34
UPDATE note SET body='4' WHERE note.id = 4;

-- Data: raw SQL of the revision, line 35
INSERT INTO note (id, state) VALUES (7, 'new');

-- Data: raw SQL of the revision, line 35
INSERT INTO note (id, state) VALUES (8, 'new');

-- Data: raw SQL of the revision, line 36
UPDATE note SET body='seven' WHERE note.id = 7;

-- Data: raw SQL of the revision, line 37
UPDATE note SET state='old' WHERE note.body LIKE 't%';

-- Data: raw SQL of the revision, line 38
DELETE FROM note WHERE note.id > 7;

-- Data: raw SQL of the revision, line 40
INSERT INTO note (id, body, state) VALUES (9, NULL, 'new');


-- DOWNGRADE

-- Data: raw SQL of the revision, line 46
DELETE FROM note;
