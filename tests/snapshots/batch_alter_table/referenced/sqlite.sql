-- A table that others reference with ON DELETE CASCADE, and itself: no row of theirs is lost.


-- UPGRADE

-- Make team.name NOT NULL
-- rebuilds team: copies every row; refused if team has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: team is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('team') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'team' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name, parent_id';
CREATE TABLE _sqlgen_team (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_team_parent FOREIGN KEY(parent_id) REFERENCES team (id) ON DELETE CASCADE
);
INSERT INTO _sqlgen_team (id, parent_id, name) SELECT id, parent_id, name FROM team;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name team stay as they are
DROP TABLE team;
ALTER TABLE _sqlgen_team RENAME TO team;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of team would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'team' OR parent = 'team' HAVING count(*) > 0;


-- DOWNGRADE

-- Make team.name nullable
-- rebuilds team: copies every row; refused if team has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: team is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('team') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'team' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name, parent_id';
CREATE TABLE _sqlgen_team (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    name VARCHAR(50),
    PRIMARY KEY (id),
    CONSTRAINT fk_team_parent FOREIGN KEY(parent_id) REFERENCES team (id) ON DELETE CASCADE
);
INSERT INTO _sqlgen_team (id, parent_id, name) SELECT id, parent_id, name FROM team;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name team stay as they are
DROP TABLE team;
ALTER TABLE _sqlgen_team RENAME TO team;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of team would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'team' OR parent = 'team' HAVING count(*) > 0;
