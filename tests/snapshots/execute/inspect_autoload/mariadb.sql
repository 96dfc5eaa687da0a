-- A table loaded from the connection is written to without being declared again; the new column is in it.


-- UPGRADE

-- Add column users.adult
ALTER TABLE users ADD COLUMN adult BOOL;

-- Data: raw SQL of the revision, line 20
UPDATE users SET adult=true WHERE users.age >= 18;

-- Data: raw SQL of the revision, line 21
INSERT INTO users (id, name, age) VALUES (3, 'it''s', 40);

-- Data: raw SQL of the revision, line 22
DELETE FROM users WHERE users.name = 'Ben';


-- DOWNGRADE

-- Drop column users.adult
ALTER TABLE users DROP COLUMN adult;
