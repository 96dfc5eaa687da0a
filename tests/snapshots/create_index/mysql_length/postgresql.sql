-- Over the beginning of a text, which MySQL can index only so.


-- UPGRADE

-- Create index ix_page_body on page (body)
CREATE INDEX ix_page_body ON page (body);

-- Create index ix_page_title_body on page (title, body)
CREATE INDEX ix_page_title_body ON page (title, body);


-- DOWNGRADE

-- Drop index ix_page_title_body of page
DROP INDEX ix_page_title_body;

-- Drop index ix_page_body of page
DROP INDEX ix_page_body;
