-- A tree: a new column that references its own table.


-- UPGRADE

-- Add column folder.parent_id
ALTER TABLE folder ADD COLUMN parent_id INTEGER;

-- Create foreign key fk_folder_parent on folder (parent_id) to folder (id)
ALTER TABLE folder ADD CONSTRAINT fk_folder_parent FOREIGN KEY(parent_id) REFERENCES folder (id) ON DELETE CASCADE;


-- DOWNGRADE

-- Drop constraint fk_folder_parent of folder
ALTER TABLE folder DROP FOREIGN KEY fk_folder_parent;

-- Drop column folder.parent_id
ALTER TABLE folder DROP COLUMN parent_id;
