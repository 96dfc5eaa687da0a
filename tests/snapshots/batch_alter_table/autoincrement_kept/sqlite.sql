-- SQLite's AUTOINCREMENT over a rebuild: a number once given is never given again.


-- UPGRADE

-- Make ticket.title NOT NULL
-- rebuilds ticket: copies every row; refused if ticket has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: ticket is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('ticket') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'ticket' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, title';
CREATE TABLE _sqlgen_ticket (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    title VARCHAR(50) NOT NULL
);
INSERT INTO _sqlgen_ticket (id, title) SELECT id, title FROM ticket;
DELETE FROM sqlite_sequence WHERE name = '_sqlgen_ticket';
INSERT INTO sqlite_sequence (name, seq) SELECT '_sqlgen_ticket', seq FROM sqlite_sequence WHERE name = 'ticket';
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name ticket stay as they are
DROP TABLE ticket;
ALTER TABLE _sqlgen_ticket RENAME TO ticket;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of ticket would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'ticket' OR parent = 'ticket' HAVING count(*) > 0;


-- DOWNGRADE

-- Make ticket.title nullable
-- rebuilds ticket: copies every row; refused if ticket has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: ticket is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('ticket') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'ticket' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, title';
CREATE TABLE _sqlgen_ticket (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    title VARCHAR(50)
);
INSERT INTO _sqlgen_ticket (id, title) SELECT id, title FROM ticket;
DELETE FROM sqlite_sequence WHERE name = '_sqlgen_ticket';
INSERT INTO sqlite_sequence (name, seq) SELECT '_sqlgen_ticket', seq FROM sqlite_sequence WHERE name = 'ticket';
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name ticket stay as they are
DROP TABLE ticket;
ALTER TABLE _sqlgen_ticket RENAME TO ticket;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of ticket would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'ticket' OR parent = 'ticket' HAVING count(*) > 0;
