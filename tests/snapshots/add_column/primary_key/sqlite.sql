-- A key for a table that had none, numbered by the server.


-- UPGRADE

-- Add column log.id
-- rebuilds log: copies every row; refused if log has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: log is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('log') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'log' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'line';
CREATE TABLE _sqlgen_log (
    line VARCHAR(100) NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_log (line) SELECT line FROM log;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name log stay as they are
DROP TABLE log;
ALTER TABLE _sqlgen_log RENAME TO log;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of log would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'log' OR parent = 'log' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop column log.id
-- rebuilds log: copies every row; refused if log has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: log is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('log') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'log' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, line';
CREATE TABLE _sqlgen_log (
    line VARCHAR(100) NOT NULL
);
INSERT INTO _sqlgen_log (line) SELECT line FROM log;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name log stay as they are
DROP TABLE log;
ALTER TABLE _sqlgen_log RENAME TO log;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of log would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'log' OR parent = 'log' HAVING count(*) > 0;
