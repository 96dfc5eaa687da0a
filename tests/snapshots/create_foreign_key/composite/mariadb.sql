-- Over two columns, to a unique constraint.


-- UPGRADE

-- Create foreign key fk_booking_seat on booking (row_no, place) to seat (row_no, place)
ALTER TABLE booking ADD CONSTRAINT fk_booking_seat FOREIGN KEY(row_no, place) REFERENCES seat (row_no, place);


-- DOWNGRADE

-- Drop constraint fk_booking_seat of booking
ALTER TABLE booking DROP FOREIGN KEY fk_booking_seat;
