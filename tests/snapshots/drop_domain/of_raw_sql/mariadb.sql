-- Domains of raw SQL are known: to the inspector, to checkfirst, and to a column whose domain is renamed.


-- UPGRADE


-- DOWNGRADE
