-- Over two columns, to a unique constraint.


-- UPGRADE

-- Create foreign key fk_booking_seat on booking (row_no, place) to seat (row_no, place)
-- rebuilds booking: copies every row; refused if booking has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: booking is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('booking') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'booking' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, place, row_no';
CREATE TABLE _sqlgen_booking (
    id INTEGER NOT NULL,
    row_no INTEGER,
    place INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT fk_booking_seat FOREIGN KEY(row_no, place) REFERENCES seat (row_no, place)
);
INSERT INTO _sqlgen_booking (id, row_no, place) SELECT id, row_no, place FROM booking;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name booking stay as they are
DROP TABLE booking;
ALTER TABLE _sqlgen_booking RENAME TO booking;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of booking would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'booking' OR parent = 'booking' HAVING count(*) > 0;


-- DOWNGRADE

-- Drop constraint fk_booking_seat of booking
-- rebuilds booking: copies every row; refused if booking has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: booking is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('booking') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'booking' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, place, row_no';
CREATE TABLE _sqlgen_booking (
    id INTEGER NOT NULL,
    row_no INTEGER,
    place INTEGER,
    PRIMARY KEY (id)
);
INSERT INTO _sqlgen_booking (id, row_no, place) SELECT id, row_no, place FROM booking;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name booking stay as they are
DROP TABLE booking;
ALTER TABLE _sqlgen_booking RENAME TO booking;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of booking would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'booking' OR parent = 'booking' HAVING count(*) > 0;
