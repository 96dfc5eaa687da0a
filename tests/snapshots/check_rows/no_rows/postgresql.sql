-- A loop over the rows of an empty table, a count and a highest key: each is checked where it was read.


-- UPGRADE

-- Add column account.first_name
ALTER TABLE account ADD COLUMN first_name VARCHAR(80);

-- The script reads rows, and was told that there are none: stop if there are some, line 21
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT account.id, account.name
FROM account
WHERE account.name LIKE '% %') THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 21: SELECT account.id, account.name FROM account WHERE account.name LIKE ''%% %%''. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told 0: stop if it is otherwise, line 24
DO $sqlgen$
BEGIN
    IF (SELECT COUNT(*) AS many FROM login JOIN account ON id = account_id) IS DISTINCT FROM 0 THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 24: SELECT COUNT(*) AS many FROM login JOIN account ON id = account_id. This file is for a database where that gives 0, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told NULL, 1: stop if it is otherwise, line 26
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT FROM (SELECT MIN(id), COALESCE(MAX(id), 0) + 1 FROM account) AS answer(c1, c2) WHERE (c1, c2) IS DISTINCT FROM (NULL, 1)) THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 26: SELECT MIN(id), COALESCE(MAX(id), 0) + 1 FROM account. This file is for a database where that gives NULL, 1, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- Data: raw SQL of the revision, line 28
INSERT INTO account (id, name) VALUES (1, 'nobody''s 50%');


-- DOWNGRADE

-- The script reads rows, and was told FALSE: stop if it is otherwise, line 33
DO $sqlgen$
BEGIN
    IF (SELECT EXISTS (SELECT 1 FROM login WHERE place = 'home')) IS DISTINCT FROM FALSE THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 33: SELECT EXISTS (SELECT 1 FROM login WHERE place = ''home''). This file is for a database where that gives FALSE, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told that there are none: stop if there are some, line 35
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT 1 FROM login) THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 35: SELECT 1 FROM login. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- Data: raw SQL of the revision, line 35
DELETE FROM login WHERE place IS NULL;

-- Drop column account.first_name
ALTER TABLE account DROP COLUMN first_name;
