-- To a table that no revision made: printed, on trust.


-- UPGRADE

-- Create foreign key fk_post_legacy on post (legacy_id) to legacy (id)
ALTER TABLE post ADD CONSTRAINT fk_post_legacy FOREIGN KEY(legacy_id) REFERENCES legacy (id);


-- DOWNGRADE

-- Drop constraint fk_post_legacy of post
ALTER TABLE post DROP FOREIGN KEY fk_post_legacy;
