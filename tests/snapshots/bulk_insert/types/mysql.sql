-- Values of many types, as a driver would send them; a column without a type goes by the value.


-- UPGRADE

-- Insert 2 rows into thing
INSERT INTO thing (id, price, size, day, at, noon, pause, `key`, mood, data, raw) VALUES (1, 19.90, 1e-07, '2024-02-29', '2024-02-29 12:30:00', '12:30:00', '1970-01-02 00:00:05', '1234567890abcdef1234567890abcdef', 'HAPPY', '{"a": ["it''s", null, 1.5]}', X'00ff');
INSERT INTO thing (id, data) VALUES (2, 'null');

-- Insert 1 row into thing
INSERT INTO thing (id, price, day, at, mood, raw) VALUES (3, 5, '2024-02-29', '2024-02-29 12:30:00', 'HAPPY', X'6162');


-- DOWNGRADE

-- Data: raw SQL of the revision, line 70
DELETE FROM thing;
