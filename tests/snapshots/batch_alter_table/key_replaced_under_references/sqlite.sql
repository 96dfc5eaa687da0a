-- A primary key gets a second column, then the foreign keys to it: between the two SQLite could check neither.


-- UPGRADE

-- Add column models.space; Drop constraint pk_models of models; Create primary key pk_models on models (space, name)
-- rebuilds models: copies every row; refused if models has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: models is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('models') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'models' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'name';
CREATE TABLE _sqlgen_models (
    name VARCHAR(50) NOT NULL,
    space VARCHAR(50) DEFAULT 'main' NOT NULL,
    CONSTRAINT pk_models PRIMARY KEY (space, name)
);
INSERT INTO _sqlgen_models (name) SELECT name FROM models;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name models stay as they are
DROP TABLE models;
ALTER TABLE _sqlgen_models RENAME TO models;
PRAGMA legacy_alter_table = OFF;

-- Drop constraint fk_versions_models of versions
-- rebuilds versions: copies every row; refused if versions has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: versions is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('versions') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'versions' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, model';
CREATE TABLE _sqlgen_versions (
    id INTEGER NOT NULL,
    model VARCHAR(50),
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_versions (id, model) SELECT id, model FROM versions;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name versions stay as they are
DROP TABLE versions;
ALTER TABLE _sqlgen_versions RENAME TO versions;
PRAGMA legacy_alter_table = OFF;

-- Drop constraint fk_tags_models of tags
-- rebuilds tags: copies every row; refused if tags has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: tags is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('tags') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'tags' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, model';
CREATE TABLE _sqlgen_tags (
    id INTEGER NOT NULL,
    model VARCHAR(50),
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_tags (id, model) SELECT id, model FROM tags;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name tags stay as they are
DROP TABLE tags;
ALTER TABLE _sqlgen_tags RENAME TO tags;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of tags would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'tags' OR parent = 'tags' HAVING count(*) > 0;

-- Add column versions.space; Create foreign key fk_versions_space on versions (space, model) to models (space, name)
-- rebuilds versions: copies every row; refused if versions has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: versions is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('versions') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'versions' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, model';
CREATE TABLE _sqlgen_versions (
    id INTEGER NOT NULL,
    model VARCHAR(50),
    space VARCHAR(50) DEFAULT 'main' NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_versions_space FOREIGN KEY(space, model) REFERENCES models (space, name)
);
INSERT INTO _sqlgen_versions (id, model) SELECT id, model FROM versions;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name versions stay as they are
DROP TABLE versions;
ALTER TABLE _sqlgen_versions RENAME TO versions;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of versions would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'versions' OR parent = 'versions' HAVING count(*) > 0;

-- Add column tags.space; Create foreign key fk_tags_space on tags (space, model) to models (space, name)
-- rebuilds tags: copies every row; refused if tags has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: tags is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('tags') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'tags' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, model';
CREATE TABLE _sqlgen_tags (
    id INTEGER NOT NULL,
    model VARCHAR(50),
    space VARCHAR(50) DEFAULT 'main' NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_tags_space FOREIGN KEY(space, model) REFERENCES models (space, name)
);
INSERT INTO _sqlgen_tags (id, model) SELECT id, model FROM tags;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name tags stay as they are
DROP TABLE tags;
ALTER TABLE _sqlgen_tags RENAME TO tags;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of tags would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'tags' OR parent = 'tags' HAVING count(*) > 0;


-- DOWNGRADE

-- irreversible: the script has no downgrade()
