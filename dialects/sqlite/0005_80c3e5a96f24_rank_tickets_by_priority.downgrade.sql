-- 0005  rank tickets by priority                                                                    downgrade, sqlite
-- 80c3e5a96f24 -> 6e92f7b01d53   from migrations/versions/80c3e5a96f24_rank_tickets_by_priority.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at 80c3e5a96f24
SELECT json_extract('{}', 'sqlgen: 80c3e5a96f24 to be undone needs 80c3e5a96f24, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: 80c3e5a96f24 to be undone needs 80c3e5a96f24, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('80c3e5a96f24')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Drop constraint ticket_priority_check of ticket; Drop column ticket.priority
-- rebuilds ticket: copies every row; refused if ticket has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: ticket is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('ticket') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'ticket' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'account_id, body, id, opened_at, priority, status, subject; index ix_ticket_account_id';
CREATE TABLE _sqlgen_ticket (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    subject VARCHAR(200) NOT NULL,
    body TEXT,
    status VARCHAR(20) DEFAULT 'open' NOT NULL,
    opened_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ticket_account_id_fkey FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE
);
INSERT INTO _sqlgen_ticket (id, account_id, subject, body, status, opened_at) SELECT id, account_id, subject, body, status, opened_at FROM ticket;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name ticket stay as they are
DROP TABLE ticket;
ALTER TABLE _sqlgen_ticket RENAME TO ticket;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_ticket_account_id ON ticket (account_id);
SELECT json_extract('{}', 'sqlgen: rows of ticket would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'ticket' OR parent = 'ticket' HAVING count(*) > 0;

-- Version: 6e92f7b01d53
UPDATE alembic_version SET version_num = '6e92f7b01d53' WHERE alembic_version.version_num = '80c3e5a96f24';

COMMIT;
SELECT 'sqlgen: 0005 80c3e5a96f24 undone';
