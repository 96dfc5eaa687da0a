-- Classes mapped from what is there, with the relation that a foreign key makes.


-- UPGRADE

-- Data: raw SQL of the revision, line 22
INSERT INTO team (id, name) VALUES (1, 'Red');

-- Data: raw SQL of the revision, line 23
INSERT INTO users (id, team_id) VALUES (1, 1);


-- DOWNGRADE

-- Data: raw SQL of the revision, line 27
DELETE FROM users;

-- Data: raw SQL of the revision, line 28
DELETE FROM team;
