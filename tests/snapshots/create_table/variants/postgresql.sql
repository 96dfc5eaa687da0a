-- Types by dialect: variants of one type, and a branch for an array that only PostgreSQL has.


-- UPGRADE

-- Create table article
CREATE TABLE article (
    id BIGSERIAL NOT NULL,
    data JSONB NOT NULL,
    body TEXT,
    tags VARCHAR(20)[],
    PRIMARY KEY (id)
);

-- Data: raw SQL of the revision, line 25
INSERT INTO article (id, data, body) VALUES (1, '{}', '');

-- Make article.body NOT NULL
ALTER TABLE article ALTER COLUMN body SET NOT NULL;


-- DOWNGRADE

-- Drop table article
DROP TABLE article;
