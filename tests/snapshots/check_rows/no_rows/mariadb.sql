-- A loop over the rows of an empty table, a count and a highest key: each is checked where it was read.


-- UPGRADE

-- Add column account.first_name
ALTER TABLE account ADD COLUMN first_name VARCHAR(80);

-- The script reads rows, and was told that there are none: stop if there are some, line 21
SET SESSION default_storage_engine = IF(EXISTS (SELECT account.id, account.name
FROM account
WHERE account.name LIKE '% %'),
    'sqlgen: the script of 00000000bbbb reads, line 21: SELECT account.id, account.name FROM account WHERE account.name LIKE ''% %''. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- The script reads rows, and was told 0: stop if it is otherwise, line 24
SET SESSION default_storage_engine = IF(NOT ((SELECT COUNT(*) AS many FROM login JOIN account ON id = account_id) <=> 0),
    'sqlgen: the script of 00000000bbbb reads, line 24: SELECT COUNT(*) AS many FROM login JOIN account ON id = account_id. This file is for a database where that gives 0, and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- The script reads rows, and was told NULL, 1: stop if it is otherwise, line 26
SET SESSION default_storage_engine = IF(NOT ((SELECT MIN(id), COALESCE(MAX(id), 0) + 1 FROM account) <=> (NULL, 1)),
    'sqlgen: the script of 00000000bbbb reads, line 26: SELECT MIN(id), COALESCE(MAX(id), 0) + 1 FROM account. This file is for a database where that gives NULL, 1, and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- Data: raw SQL of the revision, line 28
INSERT INTO account (id, name) VALUES (1, 'nobody''s 50%');


-- DOWNGRADE

-- The script reads rows, and was told 0: stop if it is otherwise, line 33
SET SESSION default_storage_engine = IF(NOT ((SELECT EXISTS (SELECT 1 FROM login WHERE place = 'home')) <=> 0),
    'sqlgen: the script of 00000000bbbb reads, line 33: SELECT EXISTS (SELECT 1 FROM login WHERE place = ''home''). This file is for a database where that gives 0, and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- The script reads rows, and was told that there are none: stop if there are some, line 35
SET SESSION default_storage_engine = IF(EXISTS (SELECT 1 FROM login),
    'sqlgen: the script of 00000000bbbb reads, line 35: SELECT 1 FROM login. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- Data: raw SQL of the revision, line 35
DELETE FROM login WHERE place IS NULL;

-- Drop column account.first_name
ALTER TABLE account DROP COLUMN first_name;
