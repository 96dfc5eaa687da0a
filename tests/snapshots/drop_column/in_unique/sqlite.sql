-- A column in a unique constraint with another: PostgreSQL drops the constraint, MySQL shrinks it.


-- UPGRADE

-- Drop column seat.place
-- rebuilds seat: copies every row; refused if seat has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: seat is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('seat') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'seat' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, place, row_no';
CREATE TABLE _sqlgen_seat (
    id INTEGER NOT NULL,
    row_no INTEGER,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_seat (id, row_no) SELECT id, row_no FROM seat;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name seat stay as they are
DROP TABLE seat;
ALTER TABLE _sqlgen_seat RENAME TO seat;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of seat would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'seat' OR parent = 'seat' HAVING count(*) > 0;


-- DOWNGRADE

-- Add column seat.place
ALTER TABLE seat ADD COLUMN place INTEGER;
