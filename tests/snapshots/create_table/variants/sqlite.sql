-- Types by dialect: variants of one type, and a branch for an array that only PostgreSQL has.


-- UPGRADE

-- Create table article
CREATE TABLE article (
    id INTEGER NOT NULL,
    data JSON NOT NULL,
    body TEXT,
    tags JSON,
    PRIMARY KEY (id)
);

-- Data: raw SQL of the revision, line 25
INSERT INTO article (id, data, body) VALUES (1, '{}', '');

-- Make article.body NOT NULL
-- rebuilds article: copies every row; refused if article has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: article is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('article') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'article' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'body, data, id, tags';
CREATE TABLE _sqlgen_article (
    id INTEGER NOT NULL,
    data JSON NOT NULL,
    body TEXT NOT NULL,
    tags JSON,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_article (id, data, body, tags) SELECT id, data, body, tags FROM article;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name article stay as they are
DROP TABLE article;
ALTER TABLE _sqlgen_article RENAME TO article;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of article would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'article' OR parent = 'article' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop table article
DROP TABLE article;
