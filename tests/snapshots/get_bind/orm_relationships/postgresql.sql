-- Objects that belong together, with keys of the script's own: parents are inserted first, and children find them.


-- UPGRADE

-- Data: raw SQL of the revision, line 53
INSERT INTO tag (id) VALUES (1);

-- Data: raw SQL of the revision, line 53
INSERT INTO tag (id) VALUES (2);

-- Data: raw SQL of the revision, line 53
INSERT INTO team (id, name) VALUES (1, 'one');

-- Data: raw SQL of the revision, line 53
INSERT INTO tagged (team, tag) VALUES (1, 1);

-- Data: raw SQL of the revision, line 53
INSERT INTO tagged (team, tag) VALUES (1, 2);

-- Data: raw SQL of the revision, line 53
INSERT INTO member (id, team_id, state) VALUES (1, 1, 'new');

-- Data: raw SQL of the revision, line 53
INSERT INTO member (id, team_id, state) VALUES (2, 1, 'old');

-- Data: raw SQL of the revision, line 55
INSERT INTO team (id, name) VALUES (2, 'two''s');

-- Data: raw SQL of the revision, line 55
INSERT INTO tagged (team, tag) VALUES (2, 2);

-- Data: raw SQL of the revision, line 55
INSERT INTO member (id, team_id, state) VALUES (3, 2, 'new');


-- DOWNGRADE

-- Data: raw SQL of the revision, line 61
DELETE FROM tagged;

-- Data: raw SQL of the revision, line 61
DELETE FROM member;

-- Data: raw SQL of the revision, line 61
DELETE FROM team;

-- Data: raw SQL of the revision, line 61
DELETE FROM tag;
