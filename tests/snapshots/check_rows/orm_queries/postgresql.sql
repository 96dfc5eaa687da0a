-- What the ORM asks for: all(), first(), one_or_none(), count(), exists(), get(), and counts of changed rows.


-- UPGRADE

-- The script reads rows, and was told that there are none: stop if there are some, line 34
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT account.id AS account_id, account.name AS account_name, account.made AS account_made
FROM account
WHERE account.name IS NULL) THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 34: SELECT account.id AS account_id, account.name AS account_name, account.made AS account_made FROM account WHERE account.name IS NULL. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told that there are none: stop if there are some, line 36
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT account.id AS account_id, account.name AS account_name, account.made AS account_made
FROM account ORDER BY account.made
 LIMIT 1) THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 36: SELECT account.id AS account_id, account.name AS account_name, account.made AS account_made FROM account ORDER BY account.made LIMIT 1. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told that there are none: stop if there are some, line 37
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT account.id AS account_id, account.name AS account_name, account.made AS account_made
FROM account
WHERE account.name = 'root') THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 37: SELECT account.id AS account_id, account.name AS account_name, account.made AS account_made FROM account WHERE account.name = ''root''. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told that there are none: stop if there are some, line 38
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT account.id, account.name, account.made
FROM account
WHERE account.id = 1) THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 38: SELECT account.id, account.name, account.made FROM account WHERE account.id = 1. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told NULL: stop if it is otherwise, line 39
DO $sqlgen$
BEGIN
    IF (SELECT max(account.made) AS max_1
FROM account) IS DISTINCT FROM NULL THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 39: SELECT max(account.made) AS max_1 FROM account. This file is for a database where that gives NULL, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told 0: stop if it is otherwise, line 40
DO $sqlgen$
BEGIN
    IF (SELECT count(*) AS count_1
FROM (SELECT account.id AS account_id, account.name AS account_name, account.made AS account_made
FROM account
WHERE account.id > 3) AS anon_1) IS DISTINCT FROM 0 THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 40: SELECT count(*) AS count_1 FROM (SELECT account.id AS account_id, account.name AS account_name, account.made AS account_made FROM account WHERE .... This file is for a database where that gives 0, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told FALSE: stop if it is otherwise, line 40
DO $sqlgen$
BEGIN
    IF (SELECT EXISTS (SELECT 1
FROM account) AS anon_1) IS DISTINCT FROM FALSE THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 40: SELECT EXISTS (SELECT 1 FROM account) AS anon_1. This file is for a database where that gives FALSE, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- Add column account.place
ALTER TABLE account ADD COLUMN place VARCHAR(80);

-- The script reads rows, and was told that there are none: stop if there are some, line 42
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT true AS anon_1
WHERE EXISTS (SELECT 1
FROM account)) THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 42: SELECT true AS anon_1 WHERE EXISTS (SELECT 1 FROM account). This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told that there are none: stop if there are some, line 44
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT 1 FROM account) THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 44: SELECT 1 FROM account. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- Data: raw SQL of the revision, line 44
UPDATE account SET name='changed';

-- Data: raw SQL of the revision, line 48
INSERT INTO account (id, name, made) VALUES (1, 'root', NULL);


-- DOWNGRADE

-- Drop column account.place
ALTER TABLE account DROP COLUMN place;
