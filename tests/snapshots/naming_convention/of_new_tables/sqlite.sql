-- What create_table and add_column leave unnamed is named by the project's convention.


-- UPGRADE

-- Create table team
CREATE TABLE team (
    id INTEGER NOT NULL,
    CONSTRAINT pk_team PRIMARY KEY (id)
);

-- Create table member
CREATE TABLE member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    email VARCHAR(80),
    age INTEGER,
    state VARCHAR(3),
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name),
    CONSTRAINT ck_member_grown CHECK (age > 0),
    CONSTRAINT ck_mortal CHECK (age < 200),
    CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
    CONSTRAINT uq_member_email UNIQUE (email),
    CONSTRAINT ck_member_state CHECK (state IN ('new', 'old'))
);

-- Create index ix_member_name on member (name)
CREATE INDEX ix_member_name ON member (name);

-- Add column member.chief_id; Create foreign key fk_member_chief_id_member on member (chief_id) to member (id)
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'age, email, id, name, state, team_id; index ix_member_name';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    email VARCHAR(80),
    age INTEGER,
    state VARCHAR(3),
    chief_id INTEGER,
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name),
    CONSTRAINT ck_member_grown CHECK (age > 0),
    CONSTRAINT ck_mortal CHECK (age < 200),
    CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
    CONSTRAINT uq_member_email UNIQUE (email),
    CONSTRAINT ck_member_state CHECK (state IN ('new', 'old')),
    CONSTRAINT fk_member_chief_id_member FOREIGN KEY(chief_id) REFERENCES member (id)
);
INSERT INTO _sqlgen_member (id, team_id, name, email, age, state) SELECT id, team_id, name, email, age, state FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_member_name ON member (name);
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;

-- Add column member.desk
ALTER TABLE member ADD COLUMN desk VARCHAR(20);

-- Create unique index ix_member_desk on member (desk)
CREATE UNIQUE INDEX ix_member_desk ON member (desk);


-- DOWNGRADE

-- Drop table member
DROP TABLE member;

-- Drop table team
DROP TABLE team;
