-- sqlmodel: AutoString, with a length and without, in a table that autogenerate wrote of a model, and altered.


-- UPGRADE

-- Add column hero.secret_name
ALTER TABLE hero ADD COLUMN secret_name VARCHAR;

-- Change the type of hero.name
-- rebuilds hero: copies every row; refused if hero has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: hero is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('hero') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'hero' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name, secret_name';
CREATE TABLE _sqlgen_hero (
    id INTEGER NOT NULL,
    name VARCHAR(80) NOT NULL,
    secret_name VARCHAR,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_hero (id, name, secret_name) SELECT id, name, secret_name FROM hero;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name hero stay as they are
DROP TABLE hero;
ALTER TABLE _sqlgen_hero RENAME TO hero;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of hero would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'hero' OR parent = 'hero' HAVING count(*) > 0;

-- Create index ix_hero_name on hero (name)
CREATE INDEX ix_hero_name ON hero (name);


-- DOWNGRADE

-- Drop index ix_hero_name of hero
DROP INDEX ix_hero_name;

-- Change the type of hero.name
-- rebuilds hero: copies every row; refused if hero has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: hero is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('hero') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'hero' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name, secret_name';
CREATE TABLE _sqlgen_hero (
    id INTEGER NOT NULL,
    name VARCHAR(50) NOT NULL,
    secret_name VARCHAR,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_hero (id, name, secret_name) SELECT id, name, secret_name FROM hero;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name hero stay as they are
DROP TABLE hero;
ALTER TABLE _sqlgen_hero RENAME TO hero;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of hero would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'hero' OR parent = 'hero' HAVING count(*) > 0;

-- Drop column hero.secret_name
ALTER TABLE hero DROP COLUMN secret_name;
