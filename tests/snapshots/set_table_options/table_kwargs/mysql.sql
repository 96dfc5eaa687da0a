-- Other options for a table that is made anew: SQLite numbers rows once only from now on, MySQL has another charset.


-- UPGRADE

-- Make ticket.title nullable
ALTER TABLE ticket MODIFY title VARCHAR(50) NULL DEFAULT 'none';

-- Set options of ticket
ALTER TABLE ticket ROW_FORMAT=COMPACT COMMENT='what visitors asked';
ALTER TABLE ticket CONVERT TO CHARACTER SET latin1 COLLATE latin1_bin;


-- DOWNGRADE

-- Make ticket.title NOT NULL
ALTER TABLE ticket MODIFY title VARCHAR(50) NOT NULL DEFAULT 'none';
