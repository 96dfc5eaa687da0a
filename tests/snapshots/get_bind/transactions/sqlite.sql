-- The script's own transactions and connections: what they hold is recorded, and they themselves are not.


-- UPGRADE

-- Data: raw SQL of the revision, line 18
INSERT INTO note (id) VALUES (1);

-- Data: raw SQL of the revision, line 20
INSERT INTO note (id) VALUES (2);

-- Data: raw SQL of the revision, line 22
INSERT INTO note (id) VALUES (3);

-- Data: raw SQL of the revision, line 24
INSERT INTO note (id) VALUES (4);

-- Data: raw SQL of the revision, line 30
INSERT INTO note (id) VALUES (5);

-- Data: raw SQL of the revision, line 32
INSERT INTO note (id) VALUES (6);


-- DOWNGRADE

-- Data: raw SQL of the revision, line 36
DELETE FROM note;
