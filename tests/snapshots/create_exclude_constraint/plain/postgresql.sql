-- No two bookings of one room overlap: elements as text, columns and expressions, conditions, operator classes.


-- UPGRADE

-- Create exclusion constraint bookings_during on bookings (during with &&)
ALTER TABLE bookings ADD CONSTRAINT bookings_during EXCLUDE USING gist (during WITH &&);

-- Create exclusion constraint bookings_place on bookings ("Place" with &&, int4range(first, last) with &&)
ALTER TABLE bookings ADD CONSTRAINT bookings_place EXCLUDE USING gist ("Place" inet_ops WITH &&, int4range(first, last) WITH &&) WHERE (state <> 'cancelled');

-- Create exclusion constraint bookings_state on bookings (state with =)
ALTER TABLE bookings ADD CONSTRAINT bookings_state EXCLUDE USING hash (state WITH =) WHERE (state = 'held') DEFERRABLE INITIALLY DEFERRED;

-- Create exclusion constraint on bookings (int4range(first, last, '[]') with &&, during with -|-)
ALTER TABLE bookings ADD EXCLUDE USING gist (int4range(first, last, '[]') WITH &&, during WITH -|-);


-- DOWNGRADE

-- Drop constraint bookings_int4range_during_excl of bookings
ALTER TABLE bookings DROP CONSTRAINT bookings_int4range_during_excl;

-- Drop constraint bookings_state of bookings
ALTER TABLE bookings DROP CONSTRAINT bookings_state;

-- Drop constraint bookings_place of bookings
ALTER TABLE bookings DROP CONSTRAINT bookings_place;

-- Drop constraint bookings_during of bookings
ALTER TABLE bookings DROP CONSTRAINT bookings_during;
