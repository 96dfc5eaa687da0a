-- Names that a convention or op.f() makes too long are shortened as SQLAlchemy does, with a hash at their end.


-- UPGRADE

-- Create table a_table_whose_name_is_as_long_as_people_make_them
CREATE TABLE a_table_whose_name_is_as_long_as_people_make_them (
    id INTEGER,
    a_column_whose_name_is_hardly_any_shorter VARCHAR(20),
    CONSTRAINT uq_a_table_whose_name_is_as_long_as_people_make_them_a_column_whose_name_is_hardly_any_shorter UNIQUE (a_column_whose_name_is_hardly_any_shorter)
);

-- Create index ix_a_table_whose_name_is_as_long_as_people_make_them_id on a_table_whose_name_is_as_long_as_people_make_them (id)
CREATE INDEX ix_a_table_whose_name_is_as_long_as_people_make_them_id ON a_table_whose_name_is_as_long_as_people_make_them (id);

-- Create index ix_a_table_whose_name_is_as_long_as_people_make_them_a_column_whose_name_is_hardly_any_shorter on a_table_whose_name_is_as_long_as_people_make_them (a_column_whose_name_is_hardly_any_shorter)
CREATE INDEX ix_a_table_whose_name_is_as_long_as_people_make_them_a_column_whose_name_is_hardly_any_shorter ON a_table_whose_name_is_as_long_as_people_make_them (a_column_whose_name_is_hardly_any_shorter);

-- Create unique constraint a_name_that_is_said_to_be_final_and_is_much_longer_than_all_of_the_databases_keep on a_table_whose_name_is_as_long_as_people_make_them (id, a_column_whose_name_is_hardly_any_shorter)
-- rebuilds a_table_whose_name_is_as_long_as_people_make_them: copies every row; refused if a_table_whose_name_is_as_long_as_people_make_them has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: a_table_whose_name_is_as_long_as_people_make_them is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('a_table_whose_name_is_as_long_as_people_make_them') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'a_table_whose_name_is_as_long_as_people_make_them' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'a_column_whose_name_is_hardly_any_shorter, id; index ix_a_table_whose_name_is_as_long_as_people_make_them_a_column_whose_name_is_hardly_any_shorter; index ix_a_table_whose_name_is_as_long_as_people_make_them_id';
CREATE TABLE _sqlgen_a_table_whose_name_is_as_long_as_people_make_them (
    id INTEGER,
    a_column_whose_name_is_hardly_any_shorter VARCHAR(20),
    CONSTRAINT uq_a_table_whose_name_is_as_long_as_people_make_them_a_column_whose_name_is_hardly_any_shorter UNIQUE (a_column_whose_name_is_hardly_any_shorter),
    CONSTRAINT a_name_that_is_said_to_be_final_and_is_much_longer_than_all_of_the_databases_keep UNIQUE (id, a_column_whose_name_is_hardly_any_shorter)
);
INSERT INTO _sqlgen_a_table_whose_name_is_as_long_as_people_make_them (id, a_column_whose_name_is_hardly_any_shorter) SELECT id, a_column_whose_name_is_hardly_any_shorter FROM a_table_whose_name_is_as_long_as_people_make_them;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name a_table_whose_name_is_as_long_as_people_make_them stay as they are
DROP TABLE a_table_whose_name_is_as_long_as_people_make_them;
ALTER TABLE _sqlgen_a_table_whose_name_is_as_long_as_people_make_them RENAME TO a_table_whose_name_is_as_long_as_people_make_them;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_a_table_whose_name_is_as_long_as_people_make_them_id ON a_table_whose_name_is_as_long_as_people_make_them (id);
CREATE INDEX ix_a_table_whose_name_is_as_long_as_people_make_them_a_column_whose_name_is_hardly_any_shorter ON a_table_whose_name_is_as_long_as_people_make_them (a_column_whose_name_is_hardly_any_shorter);
SELECT json_extract('{}', 'sqlgen: rows of a_table_whose_name_is_as_long_as_people_make_them would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'a_table_whose_name_is_as_long_as_people_make_them' OR parent = 'a_table_whose_name_is_as_long_as_people_make_them' HAVING count(*) > 0;

-- Create index ix_a_name_that_is_said_to_be_final_and_is_much_longer_than_all_of_the_databases_keep on a_table_whose_name_is_as_long_as_people_make_them (id, a_column_whose_name_is_hardly_any_shorter)
CREATE INDEX ix_a_name_that_is_said_to_be_final_and_is_much_longer_than_all_of_the_databases_keep ON a_table_whose_name_is_as_long_as_people_make_them (id, a_column_whose_name_is_hardly_any_shorter);

-- Drop index ix_a_name_that_is_said_to_be_final_and_is_much_longer_than_all_of_the_databases_keep of a_table_whose_name_is_as_long_as_people_make_them
DROP INDEX ix_a_name_that_is_said_to_be_final_and_is_much_longer_than_all_of_the_databases_keep;


-- DOWNGRADE

-- Drop constraint a_name_that_is_said_to_be_final_and_is_much_longer_than_all_of_the_databases_keep of a_table_whose_name_is_as_long_as_people_make_them
-- rebuilds a_table_whose_name_is_as_long_as_people_make_them: copies every row; refused if a_table_whose_name_is_as_long_as_people_make_them has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: a_table_whose_name_is_as_long_as_people_make_them is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('a_table_whose_name_is_as_long_as_people_make_them') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'a_table_whose_name_is_as_long_as_people_make_them' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'a_column_whose_name_is_hardly_any_shorter, id; index ix_a_table_whose_name_is_as_long_as_people_make_them_a_column_whose_name_is_hardly_any_shorter; index ix_a_table_whose_name_is_as_long_as_people_make_them_id';
CREATE TABLE _sqlgen_a_table_whose_name_is_as_long_as_people_make_them (
    id INTEGER,
    a_column_whose_name_is_hardly_any_shorter VARCHAR(20),
    CONSTRAINT uq_a_table_whose_name_is_as_long_as_people_make_them_a_column_whose_name_is_hardly_any_shorter UNIQUE (a_column_whose_name_is_hardly_any_shorter)
);
INSERT INTO _sqlgen_a_table_whose_name_is_as_long_as_people_make_them (id, a_column_whose_name_is_hardly_any_shorter) SELECT id, a_column_whose_name_is_hardly_any_shorter FROM a_table_whose_name_is_as_long_as_people_make_them;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name a_table_whose_name_is_as_long_as_people_make_them stay as they are
DROP TABLE a_table_whose_name_is_as_long_as_people_make_them;
ALTER TABLE _sqlgen_a_table_whose_name_is_as_long_as_people_make_them RENAME TO a_table_whose_name_is_as_long_as_people_make_them;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX ix_a_table_whose_name_is_as_long_as_people_make_them_id ON a_table_whose_name_is_as_long_as_people_make_them (id);
CREATE INDEX ix_a_table_whose_name_is_as_long_as_people_make_them_a_column_whose_name_is_hardly_any_shorter ON a_table_whose_name_is_as_long_as_people_make_them (a_column_whose_name_is_hardly_any_shorter);
SELECT json_extract('{}', 'sqlgen: rows of a_table_whose_name_is_as_long_as_people_make_them would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'a_table_whose_name_is_as_long_as_people_make_them' OR parent = 'a_table_whose_name_is_as_long_as_people_make_them' HAVING count(*) > 0;

-- Drop table a_table_whose_name_is_as_long_as_people_make_them
DROP TABLE a_table_whose_name_is_as_long_as_people_make_them;
