-- A column that a condition of the table reads, with another column.


-- UPGRADE

-- Drop column trip.ends
-- rebuilds trip: copies every row; refused if trip has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: trip is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('trip') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'trip' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'ends, id, starts';
CREATE TABLE _sqlgen_trip (
    id INTEGER NOT NULL,
    starts INTEGER,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_trip (id, starts) SELECT id, starts FROM trip;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name trip stay as they are
DROP TABLE trip;
ALTER TABLE _sqlgen_trip RENAME TO trip;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of trip would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'trip' OR parent = 'trip' HAVING count(*) > 0;


-- DOWNGRADE

-- Add column trip.ends
ALTER TABLE trip ADD COLUMN ends INTEGER;
