-- 0009  tag tickets                                                                                  upgrade, mariadb
-- a9c48b17e065 -> b35d0f6a82ce   from migrations/versions/b35d0f6a82ce_tag_tickets.py
-- Transaction: none, MariaDB commits each DDL statement. After a failure run this file again: it goes on where it stopped.
-- Run: mariadb DATABASE < THIS_FILE
-- Written by sqlgen. Edit the revision, then run: sqlgen compile

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION autocommit = 1, sql_safe_updates = 0, foreign_key_checks = 1, lock_wait_timeout = 60;

-- Start: the database must be at a9c48b17e065
SET @sqlgen_lock = GET_LOCK(LEFT(CONCAT('sqlgen.', COALESCE(DATABASE(), '')), 64), 0), @sqlgen_at = NULL, @sqlgen_ok = 0, @sqlgen_step = 0, @sqlgen_begun = 0, @sqlgen_other = NULL;
SET @sqlgen = IF((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version') = 1,
    "SELECT COALESCE(GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', '), '<base>'), COUNT(*) = 1 AND SUM(version_num IN ('a9c48b17e065')) = 1 INTO @sqlgen_at, @sqlgen_ok FROM alembic_version",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen = IF(@sqlgen_lock AND (SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'alembic_version_step') = 1,
    "SELECT COALESCE(MAX(IF(version_num = 'b35d0f6a82ce', step, 0)), 0), COALESCE(MAX(IF(version_num = 'b35d0f6a82ce', begun, 0)), 0), MAX(IF(version_num = 'b35d0f6a82ce', NULL, version_num)) INTO @sqlgen_step, @sqlgen_begun, @sqlgen_other FROM alembic_version_step",
    "DO 0");
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
SET @sqlgen_stop = CASE
    WHEN DATABASE() IS NULL THEN 'sqlgen: no database is selected'
    WHEN @@GLOBAL.read_only NOT IN ('0', 'OFF') THEN 'sqlgen: this server is read only, a replica?'
    WHEN @@SESSION.tx_read_only THEN 'sqlgen: this session is read only, as where a file has stopped: begin another one'
    WHEN @sqlgen_lock IS NOT TRUE THEN CONCAT('sqlgen: another run is at work in ', DATABASE(), ', connection ', COALESCE(IS_USED_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64)), 'gone by now'))
    WHEN @sqlgen_other IS NOT NULL THEN CONCAT('sqlgen: ', @sqlgen_other, ' was begun and not finished, run its file again first')
    WHEN FIND_IN_SET('b35d0f6a82ce', REPLACE(@sqlgen_at, ', ', ',')) THEN CONCAT('sqlgen: b35d0f6a82ce is already applied to database ', DATABASE())
    WHEN NOT @sqlgen_ok THEN CONCAT('sqlgen: b35d0f6a82ce needs a9c48b17e065, database ', DATABASE(), ' is at ', COALESCE(@sqlgen_at, '(no table alembic_version)'))
    END;
SET SESSION default_storage_engine = COALESCE(@sqlgen_stop, @@default_storage_engine);  -- stops here with the message
SET @sqlgen = IF(@sqlgen_stop IS NULL, 'DO 0', 'SET SESSION TRANSACTION READ ONLY');  -- and here under mariadb --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;

-- Steps done so far, kept while this file is unfinished: after a failure run the file again
CREATE TABLE IF NOT EXISTS alembic_version_step (version_num VARCHAR(32) NOT NULL PRIMARY KEY, step INTEGER NOT NULL, begun INTEGER NOT NULL DEFAULT 0);
INSERT IGNORE INTO alembic_version_step (version_num, step) VALUES ('b35d0f6a82ce', 1);

-- 1. Create table tag
SET @sqlgen = "CREATE TABLE tag (
    id INTEGER NOT NULL AUTO_INCREMENT,
    name VARCHAR(30) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT tag_name_key UNIQUE (name)
)";
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'tag');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'b35d0f6a82ce' AND step = 1;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'b35d0f6a82ce') = 1 AND NOT (@sqlgen_step = 1 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 2, begun = 0 WHERE version_num = 'b35d0f6a82ce' AND step = 1 AND @sqlgen_errors = 0;

-- 2. Create table ticket_tag
SET @sqlgen = "CREATE TABLE ticket_tag (
    ticket_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    CONSTRAINT ticket_tag_pkey PRIMARY KEY (ticket_id, tag_id),
    CONSTRAINT ticket_tag_ticket_id_fkey FOREIGN KEY(ticket_id) REFERENCES ticket (id) ON DELETE CASCADE,
    CONSTRAINT ticket_tag_tag_id_fkey FOREIGN KEY(tag_id) REFERENCES tag (id)
)";
SET @sqlgen_done = EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'ticket_tag');
UPDATE alembic_version_step SET begun = begun OR NOT @sqlgen_done WHERE version_num = 'b35d0f6a82ce' AND step = 2;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'b35d0f6a82ce') = 2 AND NOT (@sqlgen_step = 2 AND @sqlgen_begun AND @sqlgen_done), @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 3, begun = 0 WHERE version_num = 'b35d0f6a82ce' AND step = 2 AND @sqlgen_errors = 0;

-- 3. Insert 3 rows into tag. In one transaction with its step: runs once
SET @sqlgen = "INSERT INTO tag (name) VALUES ('billing')";
START TRANSACTION;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'b35d0f6a82ce' FOR UPDATE) = 3, @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 4 WHERE version_num = 'b35d0f6a82ce' AND step = 3 AND @sqlgen_errors = 0;
COMMIT;

-- 4. Insert 3 rows into tag, continued. In one transaction with its step: runs once
SET @sqlgen = "INSERT INTO tag (name) VALUES ('bug')";
START TRANSACTION;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'b35d0f6a82ce' FOR UPDATE) = 4, @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 5 WHERE version_num = 'b35d0f6a82ce' AND step = 4 AND @sqlgen_errors = 0;
COMMIT;

-- 5. Insert 3 rows into tag, continued. In one transaction with its step: runs once
SET @sqlgen = "INSERT INTO tag (name) VALUES ('question')";
START TRANSACTION;
SET @sqlgen_now = IF((SELECT step FROM alembic_version_step WHERE version_num = 'b35d0f6a82ce' FOR UPDATE) = 5, @sqlgen, 'DO 0');
PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen; SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;
UPDATE alembic_version_step SET step = 6 WHERE version_num = 'b35d0f6a82ce' AND step = 5 AND @sqlgen_errors = 0;
COMMIT;

-- Version: b35d0f6a82ce
SET @sqlgen = 'SET SESSION TRANSACTION READ ONLY';
SET @sqlgen = IF((SELECT step FROM alembic_version_step WHERE version_num = 'b35d0f6a82ce') = 6, 'DO 0', @sqlgen);  -- only under mariadb --force
PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;
START TRANSACTION;
UPDATE alembic_version SET version_num = 'b35d0f6a82ce' WHERE alembic_version.version_num = 'a9c48b17e065';
DELETE FROM alembic_version_step WHERE version_num = 'b35d0f6a82ce';
COMMIT;
DROP TABLE alembic_version_step;
DO RELEASE_LOCK(LEFT(CONCAT('sqlgen.', DATABASE()), 64));
SELECT 'sqlgen: 0009 b35d0f6a82ce done' AS '' FROM DUAL WHERE NOT @@SESSION.tx_read_only;
