-- Tables that were reflected are written to, with the types that they have in the database.


-- UPGRADE

-- Data: raw SQL of the revision, line 33
INSERT INTO team (id, made, state, open, price, raw) VALUES (1, '2020-01-02 03:04:05', 'old', true, 1.5, '\x0027');

-- Data: raw SQL of the revision, line 34
INSERT INTO team (id, name) VALUES (2, 'n');

-- Data: raw SQL of the revision, line 34
INSERT INTO team (id, name) VALUES (3, 'o');

-- Data: raw SQL of the revision, line 35
INSERT INTO member (id, team_id) SELECT team.id + 10 AS anon_1, team.id
FROM team;

-- Data: raw SQL of the revision, line 37
UPDATE team SET name=upper(team.name);

-- Add column member.fee
ALTER TABLE member ADD COLUMN fee NUMERIC(8, 2);


-- DOWNGRADE

-- Drop column member.fee
ALTER TABLE member DROP COLUMN fee;

-- Data: raw SQL of the revision, line 47
DELETE FROM member;

-- Data: raw SQL of the revision, line 48
DELETE FROM team;
