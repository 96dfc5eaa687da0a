-- A step in portions, until WITH and UPDATE return no more rows: an empty table returns none, which is checked.


-- UPGRADE

-- The script reads rows, and was told that there are none: stop if there are some, line 23
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT 1 FROM account) THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 23: SELECT 1 FROM account. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- Data: raw SQL of the revision, line 23
WITH portion AS (SELECT id FROM account WHERE id > 0 ORDER BY id LIMIT 1000)
    UPDATE account SET name = lower(name) WHERE id IN (SELECT id FROM portion) RETURNING id;


-- DOWNGRADE

-- The script reads rows, and was told that there are none: stop if there are some, line 29
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT 1 FROM account) THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 29: SELECT 1 FROM account. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- Data: raw SQL of the revision, line 29
DELETE FROM account WHERE name = '' RETURNING id;
