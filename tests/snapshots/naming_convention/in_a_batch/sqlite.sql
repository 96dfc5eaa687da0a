-- A batch whose new constraints are named by the project's convention.


-- UPGRADE

-- Add column member.email; Create unique constraint uq_member_name on member (name); Create foreign key fk_member_team_id_team on member (team_id) to team (id); Create check constraint ck_member_named on member (name <> ''); Create index ix_member_email on member (email)
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, name, team_id';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER,
    name VARCHAR(40) NOT NULL,
    email VARCHAR(80),
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_name UNIQUE (name),
    CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
    CONSTRAINT ck_member_named CHECK (name <> '')
);
INSERT INTO _sqlgen_member (id, team_id, name) SELECT id, team_id, name FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_member_email ON member (email);
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop index ix_member_email of member; Drop constraint ck_member_named of member; Drop constraint fk_member_team_id_team of member; Drop constraint uq_member_name of member; Drop column member.email
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'email, id, name, team_id; index ix_member_email';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER,
    name VARCHAR(40) NOT NULL,
    CONSTRAINT pk_member PRIMARY KEY (id)
);
INSERT INTO _sqlgen_member (id, team_id, name) SELECT id, team_id, name FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;
