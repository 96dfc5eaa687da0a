-- A value that is added to an enum, in autocommit_block and without, and used by the same revision.


-- UPGRADE


-- DOWNGRADE
