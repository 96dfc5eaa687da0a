-- A table that others and itself reference, renamed and then rebuilt in SQLite: the keys follow.


-- UPGRADE

-- Rename table team to Crew
ALTER TABLE team RENAME TO "Crew";

-- Make Crew.name NOT NULL
-- rebuilds Crew: copies every row; refused if Crew has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: Crew is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('Crew') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'Crew' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name, parent_id';
CREATE TABLE "_sqlgen_Crew" (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_team_parent FOREIGN KEY(parent_id) REFERENCES "Crew" (id)
);
INSERT INTO "_sqlgen_Crew" (id, parent_id, name) SELECT id, parent_id, name FROM "Crew";
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name Crew stay as they are
DROP TABLE "Crew";
ALTER TABLE "_sqlgen_Crew" RENAME TO "Crew";
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of Crew would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'Crew' OR parent = 'Crew' HAVING count(*) > 0;


-- DOWNGRADE

-- Make Crew.name nullable
-- rebuilds Crew: copies every row; refused if Crew has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: Crew is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('Crew') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'Crew' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name, parent_id';
CREATE TABLE "_sqlgen_Crew" (
    id INTEGER NOT NULL,
    parent_id INTEGER,
    name VARCHAR(50),
    PRIMARY KEY (id),
    CONSTRAINT fk_team_parent FOREIGN KEY(parent_id) REFERENCES "Crew" (id)
);
INSERT INTO "_sqlgen_Crew" (id, parent_id, name) SELECT id, parent_id, name FROM "Crew";
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name Crew stay as they are
DROP TABLE "Crew";
ALTER TABLE "_sqlgen_Crew" RENAME TO "Crew";
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of Crew would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'Crew' OR parent = 'Crew' HAVING count(*) > 0;

-- Rename table Crew to team
ALTER TABLE "Crew" RENAME TO team;
