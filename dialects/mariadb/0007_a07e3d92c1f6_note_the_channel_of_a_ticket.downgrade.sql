-- 0007  note the channel of a ticket                                                               downgrade, mariadb
-- a07e3d92c1f6 -> 9fa41b6cd780   from migrations/versions/a07e3d92c1f6_note_the_channel_of_a_ticket.py
-- Transaction: none, MariaDB commits each DDL statement. After a failure run this file again: it goes on where it stopped.
-- Run: mariadb DATABASE < THIS_FILE
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
    "SELECT COALESCE(MAX(IF(version_num = 'a07e3d92c1f6', step, 0)), 0), COALESCE(MAX(IF(version_num = 'a07e3d92c1f6', begun, 0)), 0), MAX(IF(version_num = 'a07e3d92c1f6', NULL, version_num)) INTO @sqlgen_step, @sqlgen_begun, @sqlgen_other FROM alembic_version_step",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen_stop = CASE
    WHEN DATABASE() IS NULL THEN 'sqlgen: no database is selected'
    WHEN @@GLOBAL.read_only NOT IN ('0', 'OFF') THEN 'sqlgen: this server is read only, a replica?'
    WHEN @@SESSION.tx_read_only THEN 'sqlgen: this session is read only, as where a file has stopped: begin another one'
    WHEN @sqlgen_lock IS NOT TRUE THEN CONCAT('sqlgen: another run is at work in ', DATABASE(), ', connection ', COALESCE(IS_USED_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64)), 'gone by now'))
    WHEN @sqlgen_other IS NOT NULL THEN CONCAT('sqlgen: ', @sqlgen_other, ' was begun and not finished, run its file again first')
    WHEN NOT @sqlgen_ok THEN CONCAT('sqlgen: a07e3d92c1f6 to be undone needs a07e3d92c1f6, database ', DATABASE(), ' is at ', COALESCE(@sqlgen_at, '(no table alembic_version)'))
    END;
SET SESSION default_storage_engine = COALESCE(@sqlgen_stop, @@default_storage_engine);  -- stops here with the message
SET @sqlgen = IF(@sqlgen_stop IS NULL, 'DO 0', 'SET SESSION TRANSACTION READ ONLY');  -- and here under mariadb --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;

-- Steps done so far, kept while this file is unfinished: after a failure run the file again
CREATE TABLE IF NOT EXISTS alembic_version_step (version_num VARCHAR(32) NOT NULL PRIMARY KEY, step INTEGER NOT NULL, begun INTEGER NOT NULL DEFAULT 0);
INSERT IGNORE INTO alembic_version_step (version_num, step) VALUES ('a07e3d92c1f6', 1);

-- 1. Drop column ticket.channel
SET @sqlgen = "ALTER TABLE ticket DROP COLUMN channel";
SET @sqlgen_done = NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ticket' AND column_name = 'channel');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'a07e3d92c1f6' AND step = 1;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'a07e3d92c1f6') = 1 AND NOT (@sqlgen_step = 1 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 2, begun = 0 WHERE version_num = 'a07e3d92c1f6' AND step = 1 AND @sqlgen_errors = 0;

-- Version: 9fa41b6cd780
SET @sqlgen = 'SET SESSION TRANSACTION READ ONLY';
SET @sqlgen = IF((SELECT step FROM alembic_version_step WHERE version_num = 'a07e3d92c1f6') = 2, 'DO 0', @sqlgen);  -- only under mariadb --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
START TRANSACTION;
UPDATE alembic_version SET version_num = '9fa41b6cd780' WHERE alembic_version.version_num = 'a07e3d92c1f6';
DELETE FROM alembic_version_step WHERE version_num = 'a07e3d92c1f6';
COMMIT;
DROP TABLE alembic_version_step;
DO RELEASE_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64));
SELECT 'sqlgen: 0007 a07e3d92c1f6 undone' AS '' FROM DUAL WHERE NOT @@SESSION.tx_read_only;
