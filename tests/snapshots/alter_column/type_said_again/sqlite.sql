-- A type that the column has is said again: its CHECK comes a second time where the server names it.


-- UPGRADE

-- Change the type of metrics.is_nan, make metrics.is_nan NOT NULL, set the default of metrics.is_nan
-- rebuilds metrics: copies every row; refused if metrics has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: metrics is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('metrics') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'metrics' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, is_nan';
CREATE TABLE _sqlgen_metrics (
    id INTEGER NOT NULL,
    is_nan BOOLEAN DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    CHECK (is_nan IN (0, 1))
);
INSERT INTO _sqlgen_metrics (id, is_nan) SELECT id, is_nan FROM metrics;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name metrics stay as they are
DROP TABLE metrics;
ALTER TABLE _sqlgen_metrics RENAME TO metrics;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of metrics would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'metrics' OR parent = 'metrics' HAVING count(*) > 0;


-- DOWNGRADE

-- irreversible: the script has no downgrade()
