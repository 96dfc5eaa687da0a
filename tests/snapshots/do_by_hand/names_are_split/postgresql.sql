-- A step that needs the rows is done by hand, between the statements before it and those behind it.


-- UPGRADE

-- Add column account.first_name
ALTER TABLE account ADD COLUMN first_name VARCHAR(80);

-- By hand, and the file waits for it: what the script does with rows that it reads, line 19
DO $sqlgen$
BEGIN
    IF to_regclass('sqlgen_00000000bbbb_upgrade_1') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: in 00000000bbbb a step is to be done by hand, what line 19 of its script does with the rows of: SELECT COUNT(*) FROM account WHERE name IS NOT NULL; SELECT account.id, account.name FROM account WHERE account.name IS NOT NULL. When it is done, run CREATE TABLE sqlgen_00000000bbbb_upgrade_1 (done INTEGER); and then this file again';
    END IF;
END $sqlgen$;
DROP TABLE sqlgen_00000000bbbb_upgrade_1;

-- Create index ix_account_first_name on account (first_name)
CREATE INDEX ix_account_first_name ON account (first_name);


-- DOWNGRADE

-- Drop index ix_account_first_name of account
DROP INDEX ix_account_first_name;

-- By hand, and the file waits for it: what the script does with rows that it reads, line 28
DO $sqlgen$
BEGIN
    IF to_regclass('sqlgen_00000000bbbb_downgrade_1') IS NULL THEN
        RAISE EXCEPTION 'sqlgen: in 00000000bbbb a step is to be done by hand, what line 28 of its script does with the rows of: SELECT id, first_name FROM account WHERE first_name <> ''''. When it is done, run CREATE TABLE sqlgen_00000000bbbb_downgrade_1 (done INTEGER); and then this file again';
    END IF;
END $sqlgen$;
DROP TABLE sqlgen_00000000bbbb_downgrade_1;

-- Drop column account.first_name
ALTER TABLE account DROP COLUMN first_name;
