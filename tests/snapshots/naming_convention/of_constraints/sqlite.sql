-- Constraints and indexes that are made and dropped under the names of the project's convention.


-- UPGRADE

-- Create primary key pk_member on member (id)
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    age INTEGER,
    CONSTRAINT pk_member PRIMARY KEY (id)
);
INSERT INTO _sqlgen_member (id, team_id, name, age) SELECT id, team_id, name, age FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;

-- Create unique constraint uq_member_team_id_name on member (team_id, name)
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    age INTEGER,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name)
);
INSERT INTO _sqlgen_member (id, team_id, name, age) SELECT id, team_id, name, age FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;

-- Create foreign key fk_member_team_id_team on member (team_id) to team (id)
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    age INTEGER,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name),
    CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE
);
INSERT INTO _sqlgen_member (id, team_id, name, age) SELECT id, team_id, name, age FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;

-- Create check constraint ck_member_grown on member (age > 0)
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    age INTEGER,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name),
    CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE,
    CONSTRAINT ck_member_grown CHECK (age > 0)
);
INSERT INTO _sqlgen_member (id, team_id, name, age) SELECT id, team_id, name, age FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;

-- Create check constraint mortal on member (age < 200)
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    age INTEGER,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name),
    CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE,
    CONSTRAINT ck_member_grown CHECK (age > 0),
    CONSTRAINT mortal CHECK (age < 200)
);
INSERT INTO _sqlgen_member (id, team_id, name, age) SELECT id, team_id, name, age FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;

-- Create index ix_member_name_age on member (name, age)
CREATE INDEX ix_member_name_age ON member (name, age);


-- DOWNGRADE

-- Drop index ix_member_name_age of member
DROP INDEX ix_member_name_age;

-- Drop constraint mortal of member
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    age INTEGER,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name),
    CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE,
    CONSTRAINT ck_member_grown CHECK (age > 0)
);
INSERT INTO _sqlgen_member (id, team_id, name, age) SELECT id, team_id, name, age FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;

-- Drop constraint ck_member_grown of member
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    age INTEGER,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name),
    CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE
);
INSERT INTO _sqlgen_member (id, team_id, name, age) SELECT id, team_id, name, age FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;

-- Drop constraint fk_member_team_id_team of member
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    age INTEGER,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name)
);
INSERT INTO _sqlgen_member (id, team_id, name, age) SELECT id, team_id, name, age FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;

-- Drop constraint uq_member_team_id_name of member
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    age INTEGER,
    CONSTRAINT pk_member PRIMARY KEY (id)
);
INSERT INTO _sqlgen_member (id, team_id, name, age) SELECT id, team_id, name, age FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;

-- Drop constraint pk_member of member
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    age INTEGER
);
INSERT INTO _sqlgen_member (id, team_id, name, age) SELECT id, team_id, name, age FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;
