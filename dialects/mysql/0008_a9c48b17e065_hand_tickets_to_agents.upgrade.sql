-- 0008  hand tickets to agents                                                                         upgrade, mysql
-- a07e3d92c1f6 -> a9c48b17e065   from migrations/versions/a9c48b17e065_hand_tickets_to_agents.py
-- Transaction: none, MySQL commits each DDL statement. After a failure run this file again: it goes on where it stopped.
-- Run: mysql DATABASE < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION autocommit = 1, sql_safe_updates = 0, foreign_key_checks = 1, lock_wait_timeout = 60;

-- Start: the database must be at a07e3d92c1f6
SET @sqlgen_lock = GET_LOCK(LEFT(CONCAT('sqlgen.', COALESCE(DATABASE(), '')), 64), 0), @sqlgen_at = NULL, @sqlgen_ok = 0, @sqlgen_step = 0, @sqlgen_begun = 0, @sqlgen_other = NULL;
SET @sqlgen = IF((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version') = 1,
    "SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', '), '<base>'), COUNT(*) = 1 AND SUM(version_num IN ('a07e3d92c1f6')) = 1 INTO @sqlgen_at, @sqlgen_ok FROM alembic_version",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen = IF(@sqlgen_lock AND (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version_step') = 1,
    "SELECT COALESCE(MAX(IF(version_num = 'a9c48b17e065', step, 0)), 0), COALESCE(MAX(IF(version_num = 'a9c48b17e065', begun, 0)), 0), MAX(IF(version_num = 'a9c48b17e065', NULL, version_num)) INTO @sqlgen_step, @sqlgen_begun, @sqlgen_other FROM alembic_version_step",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen_stop = CASE
    WHEN DATABASE() IS NULL THEN 'sqlgen: no database is selected'
    WHEN @@GLOBAL.read_only THEN 'sqlgen: this server is read only, a replica?'
    WHEN @@SESSION.transaction_read_only THEN 'sqlgen: this session is read only, as where a file has stopped: begin another one'
    WHEN @sqlgen_lock IS NOT TRUE THEN CONCAT('sqlgen: another run is at work in ', DATABASE(), ', connection ', COALESCE(IS_USED_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64)), 'gone by now'))
    WHEN @sqlgen_other IS NOT NULL THEN CONCAT('sqlgen: ', @sqlgen_other, ' was begun and not finished, run its file again first')
    WHEN FIND_IN_SET('a9c48b17e065', REPLACE(@sqlgen_at, ', ', ',')) THEN CONCAT('sqlgen: a9c48b17e065 is already applied to database ', DATABASE())
    WHEN NOT @sqlgen_ok THEN CONCAT('sqlgen: a9c48b17e065 needs a07e3d92c1f6, database ', DATABASE(), ' is at ', COALESCE(@sqlgen_at, '(no table alembic_version)'))
    END;
SET SESSION default_storage_engine = COALESCE(@sqlgen_stop, @@default_storage_engine);  -- stops here with the message
SET @sqlgen = IF(@sqlgen_stop IS NULL, 'DO 0', 'SET SESSION TRANSACTION READ ONLY');  -- and here under mysql --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;

-- Steps done so far, kept while this file is unfinished: after a failure run the file again
CREATE TABLE IF NOT EXISTS alembic_version_step (version_num VARCHAR(32) NOT NULL PRIMARY KEY, step INTEGER NOT NULL, begun INTEGER NOT NULL DEFAULT 0);
INSERT IGNORE INTO alembic_version_step (version_num, step) VALUES ('a9c48b17e065', 1);

-- 1. Create table agent
SET @sqlgen = "CREATE TABLE agent (
    id INTEGER NOT NULL AUTO_INCREMENT,
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
) COMMENT='who answers'";
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'agent');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'a9c48b17e065' AND step = 1;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'a9c48b17e065') = 1 AND NOT (@sqlgen_step = 1 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 2, begun = 0 WHERE version_num = 'a9c48b17e065' AND step = 1 AND @sqlgen_errors = 0;

-- 2. Add column ticket.agent_id
SET @sqlgen = "ALTER TABLE ticket ADD COLUMN agent_id INTEGER";
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ticket' AND column_name = 'agent_id');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'a9c48b17e065' AND step = 2;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'a9c48b17e065') = 2 AND NOT (@sqlgen_step = 2 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 3, begun = 0 WHERE version_num = 'a9c48b17e065' AND step = 2 AND @sqlgen_errors = 0;

-- 3. Create foreign key ticket_agent_id_fkey on ticket (agent_id) to agent (id)
SET @sqlgen = "ALTER TABLE ticket ADD CONSTRAINT ticket_agent_id_fkey FOREIGN KEY(agent_id) REFERENCES agent (id) ON DELETE SET NULL";
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.table_constraints WHERE constraint_schema = DATABASE() AND table_name = 'ticket' AND constraint_name = 'ticket_agent_id_fkey');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'a9c48b17e065' AND step = 3;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'a9c48b17e065') = 3 AND NOT (@sqlgen_step = 3 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 4, begun = 0 WHERE version_num = 'a9c48b17e065' AND step = 3 AND @sqlgen_errors = 0;

-- 4. Create index ix_ticket_agent_id on ticket (agent_id)
SET @sqlgen = "CREATE INDEX ix_ticket_agent_id ON ticket (agent_id)";
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'ticket' AND index_name = 'ix_ticket_agent_id');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'a9c48b17e065' AND step = 4;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'a9c48b17e065') = 4 AND NOT (@sqlgen_step = 4 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 5, begun = 0 WHERE version_num = 'a9c48b17e065' AND step = 4 AND @sqlgen_errors = 0;

-- Version: a9c48b17e065
SET @sqlgen = 'SET SESSION TRANSACTION READ ONLY';
SET @sqlgen = IF((SELECT step FROM alembic_version_step WHERE version_num = 'a9c48b17e065') = 5, 'DO 0', @sqlgen);  -- only under mysql --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
START TRANSACTION;
UPDATE alembic_version SET version_num = 'a9c48b17e065' WHERE alembic_version.version_num = 'a07e3d92c1f6';
DELETE FROM alembic_version_step WHERE version_num = 'a9c48b17e065';
COMMIT;
DROP TABLE alembic_version_step;
DO RELEASE_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64));
SELECT 'sqlgen: 0008 a9c48b17e065 done' AS '' FROM DUAL WHERE NOT @@SESSION.transaction_read_only;
