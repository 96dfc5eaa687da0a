-- 0004  call the description a bio, and give it room                                               downgrade, mariadb
-- 6e92f7b01d53 -> 47d0aa35c2b8   from migrations/versions/6e92f7b01d53_call_the_description_a_bio.py
-- Transaction: none, MariaDB commits each DDL statement. After a failure run this file again: it goes on where it stopped.
-- Run: mariadb DATABASE < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION autocommit = 1, sql_safe_updates = 0, foreign_key_checks = 1, lock_wait_timeout = 60;

-- Start: the database must be at 6e92f7b01d53
SET @sqlgen_lock = GET_LOCK(LEFT(CONCAT('sqlgen.', COALESCE(DATABASE(), '')), 64), 0), @sqlgen_at = NULL, @sqlgen_ok = 0, @sqlgen_step = 0, @sqlgen_begun = 0, @sqlgen_other = NULL;
SET @sqlgen = IF((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version') = 1,
    "SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', '), '<base>'), COUNT(*) = 1 AND SUM(version_num IN ('6e92f7b01d53')) = 1 INTO @sqlgen_at, @sqlgen_ok FROM alembic_version",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen = IF(@sqlgen_lock AND (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version_step') = 1,
    "SELECT COALESCE(MAX(IF(version_num = '6e92f7b01d53', step, 0)), 0), COALESCE(MAX(IF(version_num = '6e92f7b01d53', begun, 0)), 0), MAX(IF(version_num = '6e92f7b01d53', NULL, version_num)) INTO @sqlgen_step, @sqlgen_begun, @sqlgen_other FROM alembic_version_step",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen_stop = CASE
    WHEN DATABASE() IS NULL THEN 'sqlgen: no database is selected'
    WHEN @@GLOBAL.read_only NOT IN ('0', 'OFF') THEN 'sqlgen: this server is read only, a replica?'
    WHEN @@SESSION.tx_read_only THEN 'sqlgen: this session is read only, as where a file has stopped: begin another one'
    WHEN @sqlgen_lock IS NOT TRUE THEN CONCAT('sqlgen: another run is at work in ', DATABASE(), ', connection ', COALESCE(IS_USED_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64)), 'gone by now'))
    WHEN @sqlgen_other IS NOT NULL THEN CONCAT('sqlgen: ', @sqlgen_other, ' was begun and not finished, run its file again first')
    WHEN NOT @sqlgen_ok THEN CONCAT('sqlgen: 6e92f7b01d53 to be undone needs 6e92f7b01d53, database ', DATABASE(), ' is at ', COALESCE(@sqlgen_at, '(no table alembic_version)'))
    END;
SET SESSION default_storage_engine = COALESCE(@sqlgen_stop, @@default_storage_engine);  -- stops here with the message
SET @sqlgen = IF(@sqlgen_stop IS NULL, 'DO 0', 'SET SESSION TRANSACTION READ ONLY');  -- and here under mariadb --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;

-- Steps done so far, kept while this file is unfinished: after a failure run the file again
CREATE TABLE IF NOT EXISTS alembic_version_step (version_num VARCHAR(32) NOT NULL PRIMARY KEY, step INTEGER NOT NULL, begun INTEGER NOT NULL DEFAULT 0);
INSERT IGNORE INTO alembic_version_step (version_num, step) VALUES ('6e92f7b01d53', 1);

-- 1. Rename column account.bio to description, change the type
SET @sqlgen = "ALTER TABLE account CHANGE bio description VARCHAR(200) NULL";
SET @sqlgen_lost = (SELECT CONCAT('sqlgen: account.bio was changed by hand, this step would take away its ', NULLIF(CONCAT_WS(', ', IF(is_nullable = 'NO', 'NOT NULL', NULL), IF(column_default <> 'NULL', 'DEFAULT', NULL), IF(column_comment <> '', 'COMMENT', NULL), IF(extra <> '', extra, NULL), IF(collation_name <> table_collation, CONCAT('COLLATE ', collation_name), NULL)), ''), '; drop that, or write it into the revision') FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name) WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'bio');
SET @sqlgen = IF(@sqlgen_lost IS NULL, @sqlgen, 'SET SESSION default_storage_engine = @sqlgen_lost');
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'description');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = '6e92f7b01d53' AND step = 1;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = '6e92f7b01d53') = 1 AND NOT (@sqlgen_step = 1 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 2, begun = 0 WHERE version_num = '6e92f7b01d53' AND step = 1 AND @sqlgen_errors = 0;

-- Version: 47d0aa35c2b8
SET @sqlgen = 'SET SESSION TRANSACTION READ ONLY';
SET @sqlgen = IF((SELECT step FROM alembic_version_step WHERE version_num = '6e92f7b01d53') = 2, 'DO 0', @sqlgen);  -- only under mariadb --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
START TRANSACTION;
UPDATE alembic_version SET version_num = '47d0aa35c2b8' WHERE alembic_version.version_num = '6e92f7b01d53';
DELETE FROM alembic_version_step WHERE version_num = '6e92f7b01d53';
COMMIT;
DROP TABLE alembic_version_step;
DO RELEASE_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64));
SELECT 'sqlgen: 0004 6e92f7b01d53 undone' AS '' FROM DUAL WHERE NOT @@SESSION.tx_read_only;
