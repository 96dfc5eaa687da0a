-- One INSERT a row; each names the columns that its row has.


-- UPGRADE

-- Insert 4 rows into note
INSERT INTO note (id, body, done) VALUES (1, 'it''s 100% \ so :x', true);
INSERT INTO note (id, body, done) VALUES (2, E'two lines:\r
	the second', false);
INSERT INTO note (id, body) VALUES (3, NULL);
INSERT INTO note (id) VALUES (4);

-- Insert 1 row into note
INSERT INTO note (id) VALUES (5);


-- DOWNGRADE

-- Data: raw SQL of the revision, line 39
DELETE FROM note WHERE id BETWEEN 1 AND 5;
