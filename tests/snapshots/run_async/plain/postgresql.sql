-- A coroutine over the connection, run at once.


-- UPGRADE

-- Data: raw SQL of the revision, line 15
INSERT INTO note (id) VALUES (1);

-- Data: raw SQL of the revision, line 17
INSERT INTO note (id) VALUES (2);


-- DOWNGRADE

-- Data: raw SQL of the revision, line 26
DELETE FROM note;
