-- Inserts of the ORM's with SQL for values, and such as find the row there.


-- UPGRADE

-- Data: raw SQL of the revision, line 26
INSERT INTO note (id, name, n) VALUES (1, 'x', abs(-3));

-- Data: raw SQL of the revision, line 27
INSERT INTO note (id, name) VALUES (2, lower('ABC'));

-- Data: raw SQL of the revision, line 28
INSERT INTO note (id, name) VALUES (3, 'l1'), (4, 'l2');

-- Data: raw SQL of the revision, line 39
INSERT INTO note (id, name) VALUES (1, 'again') ON DUPLICATE KEY UPDATE name = VALUES(name), n = 5;

-- Data: raw SQL of the revision, line 40
INSERT INTO note (id, name) VALUES (1, 'again') ON DUPLICATE KEY UPDATE n = (note.n + 1);

-- Data: raw SQL of the revision, line 41
INSERT INTO note (id, name) VALUES (1, 'again') ON DUPLICATE KEY UPDATE n = 7, name = 'it''s :x';


-- DOWNGRADE

-- Data: raw SQL of the revision, line 52
DELETE FROM note;
