-- 0011  merge tags and log                                                                         downgrade, mariadb
-- c6f25a91b03d -> b35d0f6a82ce, bc187e40d9a3   from migrations/versions/c6f25a91b03d_merge_tags_and_log.py
-- Transaction: one (no DDL).
-- Run: mariadb DATABASE < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION autocommit = 1, sql_safe_updates = 0, foreign_key_checks = 1, lock_wait_timeout = 60;

-- Start: the database must be at c6f25a91b03d
SET @sqlgen_lock = GET_LOCK(LEFT(CONCAT('sqlgen.', COALESCE(DATABASE(), '')), 64), 0), @sqlgen_at = NULL, @sqlgen_ok = 0, @sqlgen_step = 0, @sqlgen_begun = 0, @sqlgen_other = NULL;
SET @sqlgen = IF((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version') = 1,
    "SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', '), '<base>'), COUNT(*) = 1 AND SUM(version_num IN ('c6f25a91b03d')) = 1 INTO @sqlgen_at, @sqlgen_ok FROM alembic_version",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen = IF(@sqlgen_lock AND (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version_step') = 1,
    "SELECT COALESCE(MAX(IF(version_num = 'c6f25a91b03d', step, 0)), 0), COALESCE(MAX(IF(version_num = 'c6f25a91b03d', begun, 0)), 0), MAX(IF(version_num = 'c6f25a91b03d', NULL, version_num)) INTO @sqlgen_step, @sqlgen_begun, @sqlgen_other FROM alembic_version_step",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen_stop = CASE
    WHEN DATABASE() IS NULL THEN 'sqlgen: no database is selected'
    WHEN @@GLOBAL.read_only NOT IN ('0', 'OFF') THEN 'sqlgen: this server is read only, a replica?'
    WHEN @@SESSION.tx_read_only THEN 'sqlgen: this session is read only, as where a file has stopped: begin another one'
    WHEN @sqlgen_lock IS NOT TRUE THEN CONCAT('sqlgen: another run is at work in ', DATABASE(), ', connection ', COALESCE(IS_USED_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64)), 'gone by now'))
    WHEN @sqlgen_other IS NOT NULL THEN CONCAT('sqlgen: ', @sqlgen_other, ' was begun and not finished, run its file again first')
    WHEN NOT @sqlgen_ok THEN CONCAT('sqlgen: c6f25a91b03d to be undone needs c6f25a91b03d, database ', DATABASE(), ' is at ', COALESCE(@sqlgen_at, '(no table alembic_version)'))
    END;
SET SESSION default_storage_engine = COALESCE(@sqlgen_stop, @@default_storage_engine);  -- stops here with the message
SET @sqlgen = IF(@sqlgen_stop IS NULL, 'DO 0', 'SET SESSION TRANSACTION READ ONLY');  -- and here under mariadb --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;

-- Version: b35d0f6a82ce, bc187e40d9a3
START TRANSACTION;
UPDATE alembic_version SET version_num = 'b35d0f6a82ce' WHERE alembic_version.version_num = 'c6f25a91b03d';
INSERT INTO alembic_version (version_num) VALUES ('bc187e40d9a3');
COMMIT;
DO RELEASE_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64));
SELECT 'sqlgen: 0011 c6f25a91b03d undone' AS '' FROM DUAL WHERE NOT @@SESSION.tx_read_only;
