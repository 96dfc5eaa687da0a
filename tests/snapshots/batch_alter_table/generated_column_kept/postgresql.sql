-- A rebuild with a generated column: its values are computed, not copied.


-- UPGRADE

-- Create check constraint ck_box_width on box (width > 0)
ALTER TABLE box ADD CONSTRAINT ck_box_width CHECK (width > 0);


-- DOWNGRADE

-- Drop constraint ck_box_width of box
ALTER TABLE box DROP CONSTRAINT ck_box_width;
