-- Over the beginning of a text and an expression: only the column has a length. MariaDB indexes columns only.


-- UPGRADE

-- Create index ix_page on page ((lower(title)), from)
CREATE INDEX ix_page ON page ((lower(title)), `from`(20));


-- DOWNGRADE

-- Drop index ix_page of page
DROP INDEX ix_page ON page;
