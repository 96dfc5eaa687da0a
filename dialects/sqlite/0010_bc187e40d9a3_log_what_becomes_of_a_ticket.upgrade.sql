-- 0010  log what becomes of a ticket                                                                  upgrade, sqlite
-- a9c48b17e065 -> bc187e40d9a3, beside b35d0f6a82ce   from migrations/versions/bc187e40d9a3_log_what_becomes_of_a_ticket.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at b35d0f6a82ce
SELECT json_extract('{}', 'sqlgen: bc187e40d9a3 needs b35d0f6a82ce, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: bc187e40d9a3 is already applied to database ' || file) FROM pragma_database_list
WHERE name = 'main' AND 'bc187e40d9a3' IN (SELECT version_num FROM main.alembic_version);
SELECT json_extract('{}', 'sqlgen: bc187e40d9a3 needs b35d0f6a82ce, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('b35d0f6a82ce')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Create table ticket_log
CREATE TABLE ticket_log (
    id INTEGER NOT NULL,
    ticket_id INTEGER NOT NULL,
    was VARCHAR(20) NOT NULL,
    became VARCHAR(20) NOT NULL,
    at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ticket_log_ticket_id_fkey FOREIGN KEY(ticket_id) REFERENCES ticket (id) ON DELETE CASCADE
);

-- Create index ix_ticket_log_ticket_id on ticket_log (ticket_id)
CREATE INDEX ix_ticket_log_ticket_id ON ticket_log (ticket_id);

-- Raw SQL of the revision, line 60
CREATE TRIGGER ticket_status_log AFTER UPDATE OF status ON ticket
WHEN OLD.status <> NEW.status
BEGIN
    INSERT INTO ticket_log (ticket_id, was, became) VALUES (NEW.id, OLD.status, NEW.status);
END;

-- Version: bc187e40d9a3
INSERT INTO alembic_version (version_num) VALUES ('bc187e40d9a3');

COMMIT;
SELECT 'sqlgen: 0010 bc187e40d9a3 done';
