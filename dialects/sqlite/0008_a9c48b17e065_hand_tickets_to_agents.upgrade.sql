-- 0008  hand tickets to agents                                                                        upgrade, sqlite
-- a07e3d92c1f6 -> a9c48b17e065   from migrations/versions/a9c48b17e065_hand_tickets_to_agents.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at a07e3d92c1f6
SELECT json_extract('{}', 'sqlgen: a9c48b17e065 needs a07e3d92c1f6, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: a9c48b17e065 is already applied to database ' || file) FROM pragma_database_list
WHERE name = 'main' AND 'a9c48b17e065' IN (SELECT version_num FROM main.alembic_version);
SELECT json_extract('{}', 'sqlgen: a9c48b17e065 needs a07e3d92c1f6, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('a07e3d92c1f6')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Create table agent
CREATE TABLE agent (
    id INTEGER NOT NULL,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);

-- Add column ticket.agent_id; Create foreign key ticket_agent_id_fkey on ticket (agent_id) to agent (id); Create index ix_ticket_agent_id on ticket (agent_id)
-- rebuilds ticket: copies every row; refused if ticket has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: ticket is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('ticket') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'ticket' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'account_id, body, channel, id, opened_at, priority, status, subject; index ix_ticket_account_id; index ix_ticket_status_priority';
CREATE TABLE _sqlgen_ticket (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    subject VARCHAR(200) NOT NULL,
    body TEXT,
    status VARCHAR(20) DEFAULT 'open' NOT NULL,
    opened_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    priority SMALLINT DEFAULT '3' NOT NULL,
    channel VARCHAR(5) DEFAULT 'web' NOT NULL,
    agent_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT ticket_account_id_fkey FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT ticket_priority_check CHECK (priority BETWEEN 1 AND 5),
    CONSTRAINT ticket_agent_id_fkey FOREIGN KEY(agent_id) REFERENCES agent (id) ON DELETE SET NULL
);
INSERT INTO _sqlgen_ticket (id, account_id, subject, body, status, opened_at, priority, channel) SELECT id, account_id, subject, body, status, opened_at, priority, channel FROM ticket;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name ticket stay as they are
DROP TABLE ticket;
ALTER TABLE _sqlgen_ticket RENAME TO ticket;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_ticket_account_id ON ticket (account_id);
CREATE INDEX ix_ticket_status_priority ON ticket (status, priority);
CREATE INDEX ix_ticket_agent_id ON ticket (agent_id);
SELECT json_extract('{}', 'sqlgen: rows of ticket would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'ticket' OR parent = 'ticket' HAVING count(*) > 0;

-- Version: a9c48b17e065
UPDATE alembic_version SET version_num = 'a9c48b17e065' WHERE alembic_version.version_num = 'a07e3d92c1f6';

COMMIT;
SELECT 'sqlgen: 0008 a9c48b17e065 done';
