-- RETURNING that nobody reads is left out, and a query is; a statement for many rows is one for each.


-- UPGRADE

-- Data: raw SQL of the revision, line 18
INSERT INTO note (id) VALUES (1);

-- Data: raw SQL of the revision, line 21
INSERT INTO note (id) VALUES (2);

-- Data: raw SQL of the revision, line 22
INSERT INTO note (id) VALUES (3);

-- Data: raw SQL of the revision, line 22
INSERT INTO note (id) VALUES (4);

-- Data: raw SQL of the revision, line 23
DELETE FROM note WHERE note.id = 2;

-- Data: raw SQL of the revision, line 25
UPDATE note SET body='r';


-- DOWNGRADE

-- Data: raw SQL of the revision, line 29
DELETE FROM note;
