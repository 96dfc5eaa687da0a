-- 0009  tag tickets                                                                                   upgrade, sqlite
-- a9c48b17e065 -> b35d0f6a82ce   from migrations/versions/b35d0f6a82ce_tag_tickets.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at a9c48b17e065
SELECT json_extract('{}', 'sqlgen: b35d0f6a82ce needs a9c48b17e065, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: b35d0f6a82ce is already applied to database ' || file) FROM pragma_database_list
WHERE name = 'main' AND 'b35d0f6a82ce' IN (SELECT version_num FROM main.alembic_version);
SELECT json_extract('{}', 'sqlgen: b35d0f6a82ce needs a9c48b17e065, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('a9c48b17e065')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Create table tag
CREATE TABLE tag (
    id INTEGER NOT NULL,
    name VARCHAR(30) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT tag_name_key UNIQUE (name)
);

-- Create table ticket_tag
CREATE TABLE ticket_tag (
    ticket_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    CONSTRAINT ticket_tag_pkey PRIMARY KEY (ticket_id, tag_id),
    CONSTRAINT ticket_tag_ticket_id_fkey FOREIGN KEY(ticket_id) REFERENCES ticket (id) ON DELETE CASCADE,
    CONSTRAINT ticket_tag_tag_id_fkey FOREIGN KEY(tag_id) REFERENCES tag (id)
);

-- Insert 3 rows into tag
INSERT INTO tag (name) VALUES ('billing');
INSERT INTO tag (name) VALUES ('bug');
INSERT INTO tag (name) VALUES ('question');

-- Version: b35d0f6a82ce
UPDATE alembic_version SET version_num = 'b35d0f6a82ce' WHERE alembic_version.version_num = 'a9c48b17e065';

COMMIT;
SELECT 'sqlgen: 0009 b35d0f6a82ce done';
