-- An exclusion constraint made and dropped in a batch.


-- UPGRADE

-- Create exclusion constraint bookings_days on bookings (int4range(first, last) with &&)
ALTER TABLE bookings ADD CONSTRAINT bookings_days EXCLUDE USING gist (int4range(first, last) WITH &&) WHERE (room > 0);


-- DOWNGRADE

-- Drop constraint bookings_days of bookings
ALTER TABLE bookings DROP CONSTRAINT bookings_days;
