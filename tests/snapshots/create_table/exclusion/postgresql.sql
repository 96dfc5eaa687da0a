-- Exclusion constraints in a new table, with a name and without.


-- UPGRADE

-- Create table bookings
CREATE TABLE bookings (
    id SERIAL NOT NULL,
    days INT4RANGE NOT NULL,
    day INTEGER,
    state VARCHAR(10),
    PRIMARY KEY (id),
    CONSTRAINT bookings_days EXCLUDE USING gist (days WITH &&) WHERE (state <> 'cancelled'),
    EXCLUDE USING gist (days WITH -|-, days WITH &&),
    EXCLUDE USING btree ((day + 1) WITH =, lower(state) WITH =),
    EXCLUDE USING btree (day int4_ops WITH =) DEFERRABLE
);


-- DOWNGRADE

-- Drop table bookings
DROP TABLE bookings;
