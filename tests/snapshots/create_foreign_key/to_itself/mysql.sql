-- A table that references itself, with rows that do.


-- UPGRADE

-- Create foreign key fk_folder_parent on folder (parent_id) to folder (id)
ALTER TABLE folder ADD CONSTRAINT fk_folder_parent FOREIGN KEY(parent_id) REFERENCES folder (id) ON DELETE CASCADE;


-- DOWNGRADE

-- Drop constraint fk_folder_parent of folder
ALTER TABLE folder DROP FOREIGN KEY fk_folder_parent;
