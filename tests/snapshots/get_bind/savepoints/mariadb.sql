-- Savepoints of the script's, one inside the other: what they hold is kept.


-- UPGRADE

-- Data: raw SQL of the revision, line 17
INSERT INTO note (id) VALUES (1);

-- Data: raw SQL of the revision, line 20
INSERT INTO note (id) VALUES (2);

-- Data: raw SQL of the revision, line 22
INSERT INTO note (id) VALUES (3);

-- Data: raw SQL of the revision, line 26
INSERT INTO note (id) VALUES (4);


-- DOWNGRADE

-- Data: raw SQL of the revision, line 31
DELETE FROM note;
