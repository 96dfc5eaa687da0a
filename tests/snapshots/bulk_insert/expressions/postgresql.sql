-- SQL for a value, and a literal of Alembic's own kind: online the driver could not take the first, here it stands.


-- UPGRADE

-- Insert 2 rows into event
INSERT INTO event (id, at, name, data) VALUES (1, now(), lower('ONE'), NULL);
INSERT INTO event (id, at, name, data) VALUES (2, NULL, 'two''s', 'null');


-- DOWNGRADE

-- Data: raw SQL of the revision, line 31
DELETE FROM event;
