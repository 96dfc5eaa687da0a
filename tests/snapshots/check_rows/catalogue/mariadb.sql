-- Whether a table or a column is there, asked of the catalogue: the simulation answers, and the file asks again.


-- UPGRADE

-- The script reads rows, and was told 1: stop if it is otherwise, line 27
SET SESSION default_storage_engine = IF(NOT ((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'account') <=> 1),
    'sqlgen: the script of 00000000bbbb reads, line 27: SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ''account''. This file is for a database where that gives 1, and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- The script reads rows, and was told 0: stop if it is otherwise, line 27
SET SESSION default_storage_engine = IF(NOT ((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'login') <=> 0),
    'sqlgen: the script of 00000000bbbb reads, line 27: SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ''login''. This file is for a database where that gives 0, and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- Create table login
CREATE TABLE login (
    id INTEGER NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (id)
);

-- The script reads rows, and was told 'name': stop if it is otherwise, line 27
SET SESSION default_storage_engine = IF(NOT ((SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'name') <=> 'name'),
    'sqlgen: the script of 00000000bbbb reads, line 27: SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ''account'' AND column_name = ''name''. This file is for a database where that gives ''name'', and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- The script reads rows, and was told that there are none: stop if there are some, line 27
SET SESSION default_storage_engine = IF(EXISTS (SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'place'),
    'sqlgen: the script of 00000000bbbb reads, line 27: SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ''account'' AND column_name = ''place''. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- Add column account.place
ALTER TABLE account ADD COLUMN place VARCHAR(80);


-- DOWNGRADE

-- The script reads rows, and was told 'place': stop if it is otherwise, line 27
SET SESSION default_storage_engine = IF(NOT ((SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'place') <=> 'place'),
    'sqlgen: the script of 00000000bbbb reads, line 27: SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ''account'' AND column_name = ''place''. This file is for a database where that gives ''place'', and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- Drop column account.place
ALTER TABLE account DROP COLUMN place;

-- The script reads rows, and was told 1: stop if it is otherwise, line 27
SET SESSION default_storage_engine = IF(NOT ((SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'login') <=> 1),
    'sqlgen: the script of 00000000bbbb reads, line 27: SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ''login''. This file is for a database where that gives 1, and here it gives something else: run this revision as a script, or write the step in SQL',
    @@default_storage_engine);

-- Drop table login
DROP TABLE login;
