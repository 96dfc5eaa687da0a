-- Whether a table or a column is there, asked of the catalogue: the simulation answers, and the file asks again.


-- UPGRADE

-- The script reads rows, and was told 'account': stop if it is otherwise, line 27
SELECT json_extract('{}', 'sqlgen: the script of 00000000bbbb reads, line 27: SELECT name FROM sqlite_master WHERE type = ''table'' AND name = ''account''. This file is for a database where that gives ''account'', and here it gives something else: run this revision as a script, or write the step in SQL')
WHERE (SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'account') IS NOT 'account';

-- The script reads rows, and was told that there are none: stop if there are some, line 27
SELECT json_extract('{}', 'sqlgen: the script of 00000000bbbb reads, line 27: SELECT name FROM sqlite_master WHERE type = ''table'' AND name = ''login''. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL')
WHERE EXISTS (SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'login');

-- Create table login
CREATE TABLE login (
    id INTEGER NOT NULL,
    PRIMARY KEY (id)
);


-- DOWNGRADE

-- The script reads rows, and was told 'login': stop if it is otherwise, line 27
SELECT json_extract('{}', 'sqlgen: the script of 00000000bbbb reads, line 27: SELECT name FROM sqlite_master WHERE type = ''table'' AND name = ''login''. This file is for a database where that gives ''login'', and here it gives something else: run this revision as a script, or write the step in SQL')
WHERE (SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'login') IS NOT 'login';

-- Drop table login
DROP TABLE login;
