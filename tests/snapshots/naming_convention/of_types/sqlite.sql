-- Types that bring a condition with them: the convention names it, also when a column changes its type.


-- UPGRADE

-- Change the type of member.state; Add column member.kind; Create check constraint ck_member_kind on member (kind IN ('a', 'b'))
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'done, id, state';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    state VARCHAR(3),
    done BOOLEAN,
    kind VARCHAR(1),
    PRIMARY KEY (id),
    CONSTRAINT ck_member_done CHECK (done IN (0, 1)),
    CONSTRAINT ck_member_state CHECK (state IN ('new', 'old')),
    CONSTRAINT ck_member_kind CHECK (kind IN ('a', 'b'))
);
INSERT INTO _sqlgen_member (id, state, done) SELECT id, state, done FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop constraint ck_member_kind of member; Drop column member.kind; Change the type of member.state
-- rebuilds member: copies every row; refused if member has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: member is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('member') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'member' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'done, id, kind, state';
CREATE TABLE _sqlgen_member (
    id INTEGER NOT NULL,
    state VARCHAR(3),
    done BOOLEAN,
    PRIMARY KEY (id),
    CONSTRAINT ck_member_done CHECK (done IN (0, 1))
);
INSERT INTO _sqlgen_member (id, state, done) SELECT id, state, done FROM member;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name member stay as they are
DROP TABLE member;
ALTER TABLE _sqlgen_member RENAME TO member;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of member would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'member' OR parent = 'member' HAVING count(*) > 0;
