-- A column that exclusion constraints read is renamed, then dropped, and with it the constraint that has it.


-- UPGRADE

-- Rename column bookings.room to place
ALTER TABLE bookings RENAME room TO place;

-- Drop column bookings.state
ALTER TABLE bookings DROP COLUMN state;


-- DOWNGRADE

-- Add column bookings.state
ALTER TABLE bookings ADD COLUMN state INTEGER DEFAULT '0' NOT NULL;

-- Drop the default of bookings.state
ALTER TABLE bookings ALTER COLUMN state DROP DEFAULT;

-- Rename column bookings.place to room
ALTER TABLE bookings RENAME place TO room;

-- Create exclusion constraint two on bookings (state with =)
ALTER TABLE bookings ADD CONSTRAINT two EXCLUDE USING btree (state WITH =) WHERE (state > 1 AND room > 1);
