-- A primary key that was made without a name: MySQL drops it by its kind, whatever name the call has for it.


-- UPGRADE

-- Drop constraint pk_membership of membership
-- rebuilds membership: copies every row; refused if membership has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: membership is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('membership') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'membership' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'team_id, user_id';
CREATE TABLE _sqlgen_membership (
    user_id INTEGER NOT NULL,
    team_id INTEGER NOT NULL
);
INSERT INTO _sqlgen_membership (user_id, team_id) SELECT user_id, team_id FROM membership;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name membership stay as they are
DROP TABLE membership;
ALTER TABLE _sqlgen_membership RENAME TO membership;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of membership would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'membership' OR parent = 'membership' HAVING count(*) > 0;

-- Create primary key pk_membership on membership (user_id, team_id)
-- rebuilds membership: copies every row; refused if membership has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: membership is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('membership') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'membership' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'team_id, user_id';
CREATE TABLE _sqlgen_membership (
    user_id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (user_id, team_id)
);
INSERT INTO _sqlgen_membership (user_id, team_id) SELECT user_id, team_id FROM membership;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name membership stay as they are
DROP TABLE membership;
ALTER TABLE _sqlgen_membership RENAME TO membership;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of membership would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'membership' OR parent = 'membership' HAVING count(*) > 0;


-- DOWNGRADE

-- irreversible: the script has no downgrade()
