-- A way back that only PostgreSQL has: the others lose the downgrade's file, not the upgrade's.


-- UPGRADE

-- Drop column note.tags
ALTER TABLE note DROP COLUMN tags;


-- DOWNGRADE

-- irreversible: migrations/versions/00000000bbbb_case.py:17: add_column("note", Column("tags")): mysql cannot make column tags of table note: mysql has no type ARRAY
