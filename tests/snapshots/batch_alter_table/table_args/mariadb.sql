-- What else the new table has: constraints, and the CHECK without a name that the old one had, said anew.


-- UPGRADE

-- Make item.code NOT NULL
ALTER TABLE item MODIFY code VARCHAR(20) NOT NULL;

-- Create unique constraint uq_item_code on item (code)
ALTER TABLE item ADD CONSTRAINT uq_item_code UNIQUE (code);


-- DOWNGRADE

-- Drop constraint uq_item_code of item
ALTER TABLE item DROP INDEX uq_item_code;

-- Make item.code nullable
ALTER TABLE item MODIFY code VARCHAR(20) NULL;
