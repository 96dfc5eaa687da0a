-- Defaults that the server works out for each row.


-- UPGRADE

-- Set the default of event.at
-- rebuilds event: copies every row; refused if event has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: event is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('event') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'event' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'at, id, weight';
CREATE TABLE _sqlgen_event (
    id INTEGER NOT NULL,
    at DATETIME DEFAULT CURRENT_TIMESTAMP,
    weight INTEGER DEFAULT '1',
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_event (id, at, weight) SELECT id, at, weight FROM event;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name event stay as they are
DROP TABLE event;
ALTER TABLE _sqlgen_event RENAME TO event;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of event would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'event' OR parent = 'event' HAVING count(*) > 0;

-- Set the default of event.weight
-- rebuilds event: copies every row; refused if event has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: event is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('event') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'event' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'at, id, weight';
CREATE TABLE _sqlgen_event (
    id INTEGER NOT NULL,
    at DATETIME DEFAULT CURRENT_TIMESTAMP,
    weight INTEGER DEFAULT (1 + 1),
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_event (id, at, weight) SELECT id, at, weight FROM event;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name event stay as they are
DROP TABLE event;
ALTER TABLE _sqlgen_event RENAME TO event;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of event would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'event' OR parent = 'event' HAVING count(*) > 0;


-- DOWNGRADE

-- Set the default of event.weight
-- rebuilds event: copies every row; refused if event has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: event is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('event') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'event' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'at, id, weight';
CREATE TABLE _sqlgen_event (
    id INTEGER NOT NULL,
    at DATETIME DEFAULT CURRENT_TIMESTAMP,
    weight INTEGER DEFAULT '1',
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_event (id, at, weight) SELECT id, at, weight FROM event;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name event stay as they are
DROP TABLE event;
ALTER TABLE _sqlgen_event RENAME TO event;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of event would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'event' OR parent = 'event' HAVING count(*) > 0;

-- Drop the default of event.at
-- rebuilds event: copies every row; refused if event has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: event is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('event') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'event' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'at, id, weight';
CREATE TABLE _sqlgen_event (
    id INTEGER NOT NULL,
    at DATETIME,
    weight INTEGER DEFAULT '1',
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_event (id, at, weight) SELECT id, at, weight FROM event;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name event stay as they are
DROP TABLE event;
ALTER TABLE _sqlgen_event RENAME TO event;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of event would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'event' OR parent = 'event' HAVING count(*) > 0;
