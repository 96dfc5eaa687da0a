-- 0002  create ticket table                                                                           upgrade, sqlite
-- 1975ea83b712 -> 2b6c81f4d9e0   from migrations/versions/2b6c81f4d9e0_create_ticket_table.py
-- Transaction: one.  Run: sqlite3 "file:DATABASE?mode=rw" < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

.bail on
.timeout 10000
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;

-- Start: the database must be at 1975ea83b712
SELECT json_extract('{}', 'sqlgen: 2b6c81f4d9e0 needs 1975ea83b712, the database has no table alembic_version: ' || (SELECT file FROM pragma_database_list WHERE name = 'main'))
WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'alembic_version');
SELECT json_extract('{}', 'sqlgen: 2b6c81f4d9e0 is already applied to database ' || file) FROM pragma_database_list
WHERE name = 'main' AND '2b6c81f4d9e0' IN (SELECT version_num FROM main.alembic_version);
SELECT json_extract('{}', 'sqlgen: 2b6c81f4d9e0 needs 1975ea83b712, database ' || file || ' is at ' || (SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM (SELECT version_num FROM main.alembic_version ORDER BY version_num))) FROM pragma_database_list
WHERE name = 'main' AND NOT ((SELECT count(*) = 1 AND sum(version_num IN ('1975ea83b712')) = 1 FROM main.alembic_version));
SELECT json_extract('{}', 'sqlgen: foreign_keys is on in an open transaction, run this file on its own: ' || foreign_keys) FROM pragma_foreign_keys WHERE foreign_keys;

-- Create table ticket
CREATE TABLE ticket (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    subject VARCHAR(200) NOT NULL,
    body TEXT,
    status VARCHAR(20) DEFAULT 'open' NOT NULL,
    opened_at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ticket_account_id_fkey FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- Create index ix_ticket_account_id on ticket (account_id)
CREATE INDEX ix_ticket_account_id ON ticket (account_id);

-- Version: 2b6c81f4d9e0
UPDATE alembic_version SET version_num = '2b6c81f4d9e0' WHERE alembic_version.version_num = '1975ea83b712';

COMMIT;
SELECT 'sqlgen: 0002 2b6c81f4d9e0 done';
