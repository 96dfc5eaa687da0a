-- A colon in a string of a default, a condition or an index begins no parameter, as Alembic has it.


-- UPGRADE

-- Create table event
CREATE TABLE event (
    id INTEGER NOT NULL,
    at VARCHAR(20) DEFAULT ':noon' NOT NULL,
    length VARCHAR(20) GENERATED ALWAYS AS (at || ' :long') STORED,
    PRIMARY KEY (id),
    CONSTRAINT ck_event_at CHECK (at <> ':night' AND at <> 'it''s :late')
);

-- Create index ix_event_at on event (at)
CREATE INDEX ix_event_at ON event (at) WHERE at <> ':noon';

-- Create check constraint ck_event_length on event (at <> 'a :b')
-- rebuilds event: copies every row; refused if event has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: event is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('event') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'event' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'at, id, length; index ix_event_at';
CREATE TABLE _sqlgen_event (
    id INTEGER NOT NULL,
    at VARCHAR(20) DEFAULT ':noon' NOT NULL,
    length VARCHAR(20) GENERATED ALWAYS AS (at || ' :long') STORED,
    PRIMARY KEY (id),
    CONSTRAINT ck_event_at CHECK (at <> ':night' AND at <> 'it''s :late'),
    CONSTRAINT ck_event_length CHECK (at <> 'a :b')
);
INSERT INTO _sqlgen_event (id, at) SELECT id, at FROM event;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name event stay as they are
DROP TABLE event;
ALTER TABLE _sqlgen_event RENAME TO event;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_event_at ON event (at) WHERE at <> ':noon';
SELECT json_extract('{}', 'sqlgen: rows of event would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'event' OR parent = 'event' HAVING count(*) > 0;

-- Set the default of event.at
-- rebuilds event: copies every row; refused if event has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: event is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('event') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'event' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'at, id, length; index ix_event_at';
CREATE TABLE _sqlgen_event (
    id INTEGER NOT NULL,
    at VARCHAR(20) DEFAULT ' :midnight' NOT NULL,
    length VARCHAR(20) GENERATED ALWAYS AS (at || ' :long') STORED,
    PRIMARY KEY (id),
    CONSTRAINT ck_event_at CHECK (at <> ':night' AND at <> 'it''s :late'),
    CONSTRAINT ck_event_length CHECK (at <> 'a :b')
);
INSERT INTO _sqlgen_event (id, at) SELECT id, at FROM event;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name event stay as they are
DROP TABLE event;
ALTER TABLE _sqlgen_event RENAME TO event;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_event_at ON event (at) WHERE at <> ':noon';
SELECT json_extract('{}', 'sqlgen: rows of event would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'event' OR parent = 'event' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop table event
DROP TABLE event;
