-- Classes that inherit, in one table and in joined ones: a row in each table of its class.


-- UPGRADE

-- Data: raw SQL of the revision, line 48
INSERT INTO person (id, kind, name) VALUES (1, 'engineer', 'Ada');

-- Data: raw SQL of the revision, line 48
INSERT INTO person (id, kind, name) VALUES (2, 'chief', 'Bo');

-- Data: raw SQL of the revision, line 48
INSERT INTO person (id, kind, name) VALUES (3, 'person', NULL);

-- Data: raw SQL of the revision, line 48
INSERT INTO engineer (id, language) VALUES (1, 'Note G');

-- Data: raw SQL of the revision, line 49
UPDATE person SET name='B' WHERE person.kind IN ('chief');

-- Data: raw SQL of the revision, line 50
UPDATE person SET name='P' WHERE person.id = 3;


-- DOWNGRADE

-- Data: raw SQL of the revision, line 55
DELETE FROM engineer;

-- Data: raw SQL of the revision, line 56
DELETE FROM person;
