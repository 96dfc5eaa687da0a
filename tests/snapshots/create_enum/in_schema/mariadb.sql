-- Enum types of other schemas: one of the same name in each; a table of that schema; an array.


-- UPGRADE


-- DOWNGRADE
