-- The script's own transactions and connections: what they hold is recorded, and they themselves are not.


-- UPGRADE

-- Data: raw SQL of the revision, line 19
INSERT INTO note (id) VALUES (1);

-- Data: raw SQL of the revision, line 21
INSERT INTO note (id) VALUES (2);

-- Data: raw SQL of the revision, line 23
INSERT INTO note (id) VALUES (3);

-- Data: raw SQL of the revision, line 25
INSERT INTO note (id) VALUES (4);

-- Data: raw SQL of the revision, line 29
INSERT INTO note (id) VALUES (7);

-- Data: raw SQL of the revision, line 34
INSERT INTO note (id) VALUES (5);

-- Data: raw SQL of the revision, line 36
INSERT INTO note (id) VALUES (6);


-- DOWNGRADE

-- Data: raw SQL of the revision, line 40
DELETE FROM note;
