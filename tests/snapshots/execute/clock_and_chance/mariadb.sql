-- What the script asks the clock and draws by chance is the same in each compile, and on each dialect.


-- UPGRADE

-- Data: raw SQL of the revision, line 32
INSERT INTO event (id, `key`, made, day, number) VALUES (1527692111000, '2e6e0de7-2caf-4e83-9eb3-e2ae5e07d02f', '2018-05-30 14:55:11', '2018-05-30', 3);

-- Data: raw SQL of the revision, line 32
INSERT INTO event (id, `key`, made, day, number) VALUES (1527692112000, 'f19013fc-26b0-42b4-a84c-abeec5ab0a2b', '2018-05-30 14:55:12', '2018-05-30', 181);


-- DOWNGRADE

-- Data: raw SQL of the revision, line 45
DELETE FROM event;
