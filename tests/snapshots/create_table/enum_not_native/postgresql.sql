-- An enum that is text with a CHECK on every server.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    mood VARCHAR(7),
    size VARCHAR(10),
    PRIMARY KEY (id),
    CONSTRAINT ck_users_mood CHECK (mood IN ('sad', 'it''s ok'))
);

-- Data: raw SQL of the revision, line 18
INSERT INTO users (id, mood, size) VALUES (1, 'sad', 'XL');

-- Make users.size NOT NULL, set the default of users.size
ALTER TABLE users ALTER COLUMN size SET NOT NULL;
ALTER TABLE users ALTER COLUMN size SET DEFAULT 'M';


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
