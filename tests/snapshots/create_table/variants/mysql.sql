-- Types by dialect: variants of one type, and a branch for an array that only PostgreSQL has.


-- UPGRADE

-- Create table article
CREATE TABLE article (
    id BIGINT NOT NULL AUTO_INCREMENT,
    data JSON NOT NULL,
    body LONGTEXT,
    tags JSON,
    PRIMARY KEY (id)
);

-- Data: raw SQL of the revision, line 25
INSERT INTO article (id, data, body) VALUES (1, '{}', '');

-- Make article.body NOT NULL
ALTER TABLE article MODIFY body LONGTEXT NOT NULL;


-- DOWNGRADE

-- Drop table article
DROP TABLE article;
