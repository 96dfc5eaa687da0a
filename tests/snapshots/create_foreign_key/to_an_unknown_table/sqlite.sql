-- To a table that no revision made: printed, on trust.


-- UPGRADE

-- Create foreign key fk_post_legacy on post (legacy_id) to legacy (id)
-- rebuilds post: copies every row; refused if post has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: post is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('post') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'post' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, legacy_id';
CREATE TABLE _sqlgen_post (
    id INTEGER NOT NULL,
    legacy_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT fk_post_legacy FOREIGN KEY(legacy_id) REFERENCES legacy (id)
);
INSERT INTO _sqlgen_post (id, legacy_id) SELECT id, legacy_id FROM post;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name post stay as they are
DROP TABLE post;
ALTER TABLE _sqlgen_post RENAME TO post;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of post would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'post' OR parent = 'post' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop constraint fk_post_legacy of post
-- rebuilds post: copies every row; refused if post has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: post is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('post') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'post' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, legacy_id';
CREATE TABLE _sqlgen_post (
    id INTEGER NOT NULL,
    legacy_id INTEGER,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_post (id, legacy_id) SELECT id, legacy_id FROM post;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name post stay as they are
DROP TABLE post;
ALTER TABLE _sqlgen_post RENAME TO post;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of post would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'post' OR parent = 'post' HAVING count(*) > 0;
