CREATE TABLE booking (id INT PRIMARY KEY, room INT4RANGE NOT NULL, seat INT, EXCLUDE USING gist (room WITH &&));
ALTER TABLE booking ADD CONSTRAINT no_overlap EXCLUDE USING gist (room WITH &&, int4range(seat, seat + 1) WITH =) WHERE (seat > 1) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE booking ADD CONSTRAINT one_seat EXCLUDE (seat WITH =);
ALTER TABLE booking DROP CONSTRAINT booking_room_excl;
