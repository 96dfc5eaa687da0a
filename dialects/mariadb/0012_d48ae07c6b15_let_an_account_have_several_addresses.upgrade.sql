-- 0012  let an account have several addresses                                                        upgrade, mariadb
-- c6f25a91b03d -> d48ae07c6b15   from migrations/versions/d48ae07c6b15_let_an_account_have_several_addresses.py
-- Transaction: none, MariaDB commits each DDL statement. After a failure run this file again: it goes on where it stopped.
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
    "SELECT COALESCE(MAX(IF(version_num = 'd48ae07c6b15', step, 0)), 0), COALESCE(MAX(IF(version_num = 'd48ae07c6b15', begun, 0)), 0), MAX(IF(version_num = 'd48ae07c6b15', NULL, version_num)) INTO @sqlgen_step, @sqlgen_begun, @sqlgen_other FROM alembic_version_step",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen_stop = CASE
    WHEN DATABASE() IS NULL THEN 'sqlgen: no database is selected'
    WHEN @@GLOBAL.read_only NOT IN ('0', 'OFF') THEN 'sqlgen: this server is read only, a replica?'
    WHEN @@SESSION.tx_read_only THEN 'sqlgen: this session is read only, as where a file has stopped: begin another one'
    WHEN @sqlgen_lock IS NOT TRUE THEN CONCAT('sqlgen: another run is at work in ', DATABASE(), ', connection ', COALESCE(IS_USED_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64)), 'gone by now'))
    WHEN @sqlgen_other IS NOT NULL THEN CONCAT('sqlgen: ', @sqlgen_other, ' was begun and not finished, run its file again first')
    WHEN FIND_IN_SET('d48ae07c6b15', REPLACE(@sqlgen_at, ', ', ',')) THEN CONCAT('sqlgen: d48ae07c6b15 is already applied to database ', DATABASE())
    WHEN NOT @sqlgen_ok THEN CONCAT('sqlgen: d48ae07c6b15 needs c6f25a91b03d, database ', DATABASE(), ' is at ', COALESCE(@sqlgen_at, '(no table alembic_version)'))
    END;
SET SESSION default_storage_engine = COALESCE(@sqlgen_stop, @@default_storage_engine);  -- stops here with the message
SET @sqlgen = IF(@sqlgen_stop IS NULL, 'DO 0', 'SET SESSION TRANSACTION READ ONLY');  -- and here under mariadb --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;

-- Steps done so far, kept while this file is unfinished: after a failure run the file again
CREATE TABLE IF NOT EXISTS alembic_version_step (version_num VARCHAR(32) NOT NULL PRIMARY KEY, step INTEGER NOT NULL, begun INTEGER NOT NULL DEFAULT 0);
INSERT IGNORE INTO alembic_version_step (version_num, step) VALUES ('d48ae07c6b15', 1);

-- 1. Create table address
SET @sqlgen = "CREATE TABLE address (
    id INTEGER NOT NULL AUTO_INCREMENT,
    account_id INTEGER NOT NULL,
    email VARCHAR(254) NOT NULL,
    main BOOL NOT NULL DEFAULT false,
    PRIMARY KEY (id),
    CONSTRAINT address_account_id_fkey FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT address_email_key UNIQUE (email)
)";
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'address');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'd48ae07c6b15' AND step = 1;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'd48ae07c6b15') = 1 AND NOT (@sqlgen_step = 1 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 2, begun = 0 WHERE version_num = 'd48ae07c6b15' AND step = 1 AND @sqlgen_errors = 0;

-- 2. Create index ix_address_account_id on address (account_id)
SET @sqlgen = "CREATE INDEX ix_address_account_id ON address (account_id)";
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'address' AND index_name = 'ix_address_account_id');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'd48ae07c6b15' AND step = 2;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'd48ae07c6b15') = 2 AND NOT (@sqlgen_step = 2 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 3, begun = 0 WHERE version_num = 'd48ae07c6b15' AND step = 2 AND @sqlgen_errors = 0;

-- 3. Data: raw SQL of the revision, line 32. In one transaction with its step: runs once
SET @sqlgen = "INSERT INTO address (account_id, email, main) SELECT account.id, account.email, true AS main
FROM account ORDER BY account.id";
START TRANSACTION;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'd48ae07c6b15' FOR UPDATE) = 3, @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 4 WHERE version_num = 'd48ae07c6b15' AND step = 3 AND @sqlgen_errors = 0;
COMMIT;

-- 4. Drop constraint account_email_key of account
SET @sqlgen = "ALTER TABLE account DROP INDEX account_email_key";
SET @sqlgen_done = NOT EXISTS (SELECT 1 FROM information_schema.table_constraints WHERE constraint_schema = DATABASE() AND table_name = 'account' AND constraint_name = 'account_email_key');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'd48ae07c6b15' AND step = 4;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'd48ae07c6b15') = 4 AND NOT (@sqlgen_step = 4 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 5, begun = 0 WHERE version_num = 'd48ae07c6b15' AND step = 4 AND @sqlgen_errors = 0;

-- 5. Drop column account.email
SET @sqlgen = "ALTER TABLE account DROP COLUMN email";
SET @sqlgen_done = NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'email');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'd48ae07c6b15' AND step = 5;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'd48ae07c6b15') = 5 AND NOT (@sqlgen_step = 5 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 6, begun = 0 WHERE version_num = 'd48ae07c6b15' AND step = 5 AND @sqlgen_errors = 0;

-- Version: d48ae07c6b15
SET @sqlgen = 'SET SESSION TRANSACTION READ ONLY';
SET @sqlgen = IF((SELECT step FROM alembic_version_step WHERE version_num = 'd48ae07c6b15') = 6, 'DO 0', @sqlgen);  -- only under mariadb --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
START TRANSACTION;
UPDATE alembic_version SET version_num = 'd48ae07c6b15' WHERE alembic_version.version_num = 'c6f25a91b03d';
DELETE FROM alembic_version_step WHERE version_num = 'd48ae07c6b15';
COMMIT;
DROP TABLE alembic_version_step;
DO RELEASE_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64));
SELECT 'sqlgen: 0012 d48ae07c6b15 done' AS '' FROM DUAL WHERE NOT @@SESSION.tx_read_only;
