-- Inserts of the ORM's with SQL for values, and such as find the row there.


-- UPGRADE

-- Data: raw SQL of the revision, line 26
INSERT INTO note (id, name, n) VALUES (1, 'x', abs(-3));

-- Data: raw SQL of the revision, line 27
INSERT INTO note (id, name) VALUES (2, lower('ABC'));

-- Data: raw SQL of the revision, line 28
INSERT INTO note (id, name) VALUES (3, 'l1'), (4, 'l2');

-- Data: raw SQL of the revision, line 46
INSERT INTO note (id, name) VALUES (1, 'again') ON CONFLICT (id) DO UPDATE SET name = excluded.name;

-- Data: raw SQL of the revision, line 47
INSERT INTO note (id, name) VALUES (1, 'again') ON CONFLICT (id) DO NOTHING;

-- Data: raw SQL of the revision, line 48
INSERT INTO note (id, name) VALUES (1, 'again') ON CONFLICT (id) DO UPDATE SET n = (note.n + 1) WHERE note.n > 2;


-- DOWNGRADE

-- Data: raw SQL of the revision, line 52
DELETE FROM note;
