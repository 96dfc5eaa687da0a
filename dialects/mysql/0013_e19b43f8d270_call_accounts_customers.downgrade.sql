-- 0013  call accounts customers                                                                      downgrade, mysql
-- e19b43f8d270 -> d48ae07c6b15   from migrations/versions/e19b43f8d270_call_accounts_customers.py
-- Transaction: none, MySQL commits each DDL statement. After a failure run this file again: it goes on where it stopped.
-- Run: mysql DATABASE < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION autocommit = 1, sql_safe_updates = 0, foreign_key_checks = 1, lock_wait_timeout = 60;

-- Start: the database must be at e19b43f8d270
SET @sqlgen_lock = GET_LOCK(LEFT(CONCAT('sqlgen.', COALESCE(DATABASE(), '')), 64), 0), @sqlgen_at = NULL, @sqlgen_ok = 0, @sqlgen_step = 0, @sqlgen_begun = 0, @sqlgen_other = NULL;
SET @sqlgen = IF((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version') = 1,
    "SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', '), '<base>'), COUNT(*) = 1 AND SUM(version_num IN ('e19b43f8d270')) = 1 INTO @sqlgen_at, @sqlgen_ok FROM alembic_version",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen = IF(@sqlgen_lock AND (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version_step') = 1,
    "SELECT COALESCE(MAX(IF(version_num = 'e19b43f8d270', step, 0)), 0), COALESCE(MAX(IF(version_num = 'e19b43f8d270', begun, 0)), 0), MAX(IF(version_num = 'e19b43f8d270', NULL, version_num)) INTO @sqlgen_step, @sqlgen_begun, @sqlgen_other FROM alembic_version_step",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen_stop = CASE
    WHEN DATABASE() IS NULL THEN 'sqlgen: no database is selected'
    WHEN @@GLOBAL.read_only THEN 'sqlgen: this server is read only, a replica?'
    WHEN @@SESSION.transaction_read_only THEN 'sqlgen: this session is read only, as where a file has stopped: begin another one'
    WHEN @sqlgen_lock IS NOT TRUE THEN CONCAT('sqlgen: another run is at work in ', DATABASE(), ', connection ', COALESCE(IS_USED_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64)), 'gone by now'))
    WHEN @sqlgen_other IS NOT NULL THEN CONCAT('sqlgen: ', @sqlgen_other, ' was begun and not finished, run its file again first')
    WHEN NOT @sqlgen_ok THEN CONCAT('sqlgen: e19b43f8d270 to be undone needs e19b43f8d270, database ', DATABASE(), ' is at ', COALESCE(@sqlgen_at, '(no table alembic_version)'))
    END;
SET SESSION default_storage_engine = COALESCE(@sqlgen_stop, @@default_storage_engine);  -- stops here with the message
SET @sqlgen = IF(@sqlgen_stop IS NULL, 'DO 0', 'SET SESSION TRANSACTION READ ONLY');  -- and here under mysql --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;

-- Steps done so far, kept while this file is unfinished: after a failure run the file again
CREATE TABLE IF NOT EXISTS alembic_version_step (version_num VARCHAR(32) NOT NULL PRIMARY KEY, step INTEGER NOT NULL, begun INTEGER NOT NULL DEFAULT 0);
INSERT IGNORE INTO alembic_version_step (version_num, step) VALUES ('e19b43f8d270', 1);

-- 1. Rename column address.customer_id to account_id
SET @sqlgen = "ALTER TABLE address CHANGE customer_id account_id INTEGER NOT NULL";
SET @sqlgen_lost = (SELECT CONCAT('sqlgen: address.customer_id was changed by hand, this step would take away its ', NULLIF(CONCAT_WS(', ', IF(column_default <> 'NULL', 'DEFAULT', NULL), IF(column_comment <> '', 'COMMENT', NULL), IF(extra <> '', extra, NULL)), ''), '; drop that, or write it into the revision') FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'address' AND column_name = 'customer_id');
SET @sqlgen = IF(@sqlgen_lost IS NULL, @sqlgen, 'SET SESSION default_storage_engine = @sqlgen_lost');
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'address' AND column_name = 'account_id');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'e19b43f8d270' AND step = 1;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'e19b43f8d270') = 1 AND NOT (@sqlgen_step = 1 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 2, begun = 0 WHERE version_num = 'e19b43f8d270' AND step = 1 AND @sqlgen_errors = 0;

-- 2. Rename column ticket.customer_id to account_id
SET @sqlgen = "ALTER TABLE ticket CHANGE customer_id account_id INTEGER NOT NULL";
SET @sqlgen_lost = (SELECT CONCAT('sqlgen: ticket.customer_id was changed by hand, this step would take away its ', NULLIF(CONCAT_WS(', ', IF(column_default <> 'NULL', 'DEFAULT', NULL), IF(column_comment <> '', 'COMMENT', NULL), IF(extra <> '', extra, NULL)), ''), '; drop that, or write it into the revision') FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ticket' AND column_name = 'customer_id');
SET @sqlgen = IF(@sqlgen_lost IS NULL, @sqlgen, 'SET SESSION default_storage_engine = @sqlgen_lost');
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'ticket' AND column_name = 'account_id');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'e19b43f8d270' AND step = 2;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'e19b43f8d270') = 2 AND NOT (@sqlgen_step = 2 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 3, begun = 0 WHERE version_num = 'e19b43f8d270' AND step = 2 AND @sqlgen_errors = 0;

-- 3. Rename table customer to account
SET @sqlgen = "ALTER TABLE customer RENAME TO account";
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'account');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'e19b43f8d270' AND step = 3;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'e19b43f8d270') = 3 AND NOT (@sqlgen_step = 3 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 4, begun = 0 WHERE version_num = 'e19b43f8d270' AND step = 3 AND @sqlgen_errors = 0;

-- Version: d48ae07c6b15
SET @sqlgen = 'SET SESSION TRANSACTION READ ONLY';
SET @sqlgen = IF((SELECT step FROM alembic_version_step WHERE version_num = 'e19b43f8d270') = 4, 'DO 0', @sqlgen);  -- only under mysql --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
START TRANSACTION;
UPDATE alembic_version SET version_num = 'd48ae07c6b15' WHERE alembic_version.version_num = 'e19b43f8d270';
DELETE FROM alembic_version_step WHERE version_num = 'e19b43f8d270';
COMMIT;
DROP TABLE alembic_version_step;
DO RELEASE_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64));
SELECT 'sqlgen: 0013 e19b43f8d270 undone' AS '' FROM DUAL WHERE NOT @@SESSION.transaction_read_only;
