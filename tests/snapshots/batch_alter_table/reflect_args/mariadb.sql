-- What reflection could not know, said beforehand: the new table has it.


-- UPGRADE

-- Change the type of item.note
ALTER TABLE item MODIFY note VARCHAR(80) NULL;


-- DOWNGRADE

-- Change the type of item.note
ALTER TABLE item MODIFY note VARCHAR(50) NULL;
