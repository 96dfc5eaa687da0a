-- Other options for a table that is made anew: SQLite numbers rows once only from now on, MySQL has another charset.


-- UPGRADE

-- Make ticket.title nullable
ALTER TABLE ticket ALTER COLUMN title DROP NOT NULL;

-- Set options of ticket
COMMENT ON TABLE ticket IS 'what visitors asked';


-- DOWNGRADE

-- Make ticket.title NOT NULL
ALTER TABLE ticket ALTER COLUMN title SET NOT NULL;
