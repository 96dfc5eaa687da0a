-- What reflection could not know, said beforehand: the new table has it.


-- UPGRADE

-- Change the type of item.note
ALTER TABLE item ALTER COLUMN note TYPE VARCHAR(80);


-- DOWNGRADE

-- Change the type of item.note
ALTER TABLE item ALTER COLUMN note TYPE VARCHAR(50);
