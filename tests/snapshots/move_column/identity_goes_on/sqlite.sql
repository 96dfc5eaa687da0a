-- A table with an identity that gives every number itself, and a trigger: both are there in the new table.


-- UPGRADE

-- Add column ticket.priority
-- rebuilds ticket: copies every row; refused if ticket has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: ticket is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('ticket') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'ticket' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, title; trigger t_logged';
CREATE TABLE _sqlgen_ticket (
    id INTEGER NOT NULL,
    priority INTEGER DEFAULT '3' NOT NULL,
    title VARCHAR(50),
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_ticket (id, title) SELECT id, title FROM ticket;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name ticket stay as they are
DROP TABLE ticket;
ALTER TABLE _sqlgen_ticket RENAME TO ticket;
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER t_logged AFTER INSERT ON ticket BEGIN INSERT INTO log (what) VALUES (NEW.title); END;
SELECT json_extract('{}', 'sqlgen: rows of ticket would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'ticket' OR parent = 'ticket' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop column ticket.priority
-- rebuilds ticket: copies every row; refused if ticket has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: ticket is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('ticket') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'ticket' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, priority, title; trigger t_logged';
CREATE TABLE _sqlgen_ticket (
    id INTEGER NOT NULL,
    title VARCHAR(50),
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_ticket (id, title) SELECT id, title FROM ticket;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name ticket stay as they are
DROP TABLE ticket;
ALTER TABLE _sqlgen_ticket RENAME TO ticket;
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER t_logged AFTER INSERT ON ticket BEGIN INSERT INTO log (what) VALUES (NEW.title); END;
SELECT json_extract('{}', 'sqlgen: rows of ticket would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'ticket' OR parent = 'ticket' HAVING count(*) > 0;
