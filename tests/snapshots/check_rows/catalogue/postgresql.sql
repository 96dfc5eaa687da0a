-- Whether a table or a column is there, asked of the catalogue: the simulation answers, and the file asks again.


-- UPGRADE

-- The script reads rows, and was told TRUE: stop if it is otherwise, line 27
DO $sqlgen$
BEGIN
    IF (SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = 'public' AND table_name = 'account')) IS DISTINCT FROM TRUE THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 27: SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = ''public'' AND table_name = ''account''). This file is for a database where that gives TRUE, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told FALSE: stop if it is otherwise, line 27
DO $sqlgen$
BEGIN
    IF (SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = 'public' AND table_name = 'login')) IS DISTINCT FROM FALSE THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 27: SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = ''public'' AND table_name = ''login''). This file is for a database where that gives FALSE, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- Create table login
CREATE TABLE login (
    id SERIAL NOT NULL,
    PRIMARY KEY (id)
);

-- The script reads rows, and was told 1: stop if it is otherwise, line 27
DO $sqlgen$
BEGIN
    IF (SELECT 1 FROM information_schema.columns WHERE table_name = 'account' AND column_name = 'name') IS DISTINCT FROM 1 THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 27: SELECT 1 FROM information_schema.columns WHERE table_name = ''account'' AND column_name = ''name''. This file is for a database where that gives 1, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- The script reads rows, and was told that there are none: stop if there are some, line 27
DO $sqlgen$
BEGIN
    IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'account' AND column_name = 'place') THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 27: SELECT 1 FROM information_schema.columns WHERE table_name = ''account'' AND column_name = ''place''. This file is for a database where that gives no rows, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- Add column account.place
ALTER TABLE account ADD COLUMN place VARCHAR(80);


-- DOWNGRADE

-- The script reads rows, and was told 1: stop if it is otherwise, line 27
DO $sqlgen$
BEGIN
    IF (SELECT 1 FROM information_schema.columns WHERE table_name = 'account' AND column_name = 'place') IS DISTINCT FROM 1 THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 27: SELECT 1 FROM information_schema.columns WHERE table_name = ''account'' AND column_name = ''place''. This file is for a database where that gives 1, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- Drop column account.place
ALTER TABLE account DROP COLUMN place;

-- The script reads rows, and was told TRUE: stop if it is otherwise, line 27
DO $sqlgen$
BEGIN
    IF (SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = 'public' AND table_name = 'login')) IS DISTINCT FROM TRUE THEN
        RAISE EXCEPTION 'sqlgen: the script of 00000000bbbb reads, line 27: SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = ''public'' AND table_name = ''login''). This file is for a database where that gives TRUE, and here it gives something else: run this revision as a script, or write the step in SQL';
    END IF;
END $sqlgen$;

-- Drop table login
DROP TABLE login;
