-- SQLite makes the table anew for another change in the batch, so that the new column may have a place in it.


-- UPGRADE

-- Drop column span.took; Drop column span.extra; Add column span.took
-- rebuilds span: copies every row; refused if span has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: span is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('span') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'span' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'began, content, ended, extra, id, took';
CREATE TABLE _sqlgen_span (
    id INTEGER NOT NULL,
    began INTEGER NOT NULL,
    ended INTEGER,
    took INTEGER GENERATED ALWAYS AS (ended - began) STORED,
    content TEXT,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_span (id, began, ended, content) SELECT id, began, ended, content FROM span;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name span stay as they are
DROP TABLE span;
ALTER TABLE _sqlgen_span RENAME TO span;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of span would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'span' OR parent = 'span' HAVING count(*) > 0;


-- DOWNGRADE

-- Add column span.extra
ALTER TABLE span ADD COLUMN extra VARCHAR(20);
