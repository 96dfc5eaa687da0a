-- Values of many types, as a driver would send them; a column without a type goes by the value.


-- UPGRADE

-- Insert 2 rows into thing
INSERT INTO thing (id, price, size, day, at, noon, pause, key, mood, data, raw) VALUES (1, 19.90, 1e-07, '2024-02-29', '2024-02-29 12:30:00', '12:30:00', '1 day 00:00:05', '12345678-90ab-cdef-1234-567890abcdef', 'HAPPY', '{"a": ["it''s", null, 1.5]}', '\x00ff');
INSERT INTO thing (id, data) VALUES (2, 'null');

-- Insert 1 row into thing
INSERT INTO thing (id, price, day, at, mood, raw) VALUES (3, 5, '2024-02-29'::DATE, '2024-02-29 12:30:00'::TIMESTAMP, 'HAPPY', '\x6162'::BYTEA);


-- DOWNGRADE

-- Data: raw SQL of the revision, line 70
DELETE FROM thing;
