-- PostgreSQL's enum types, of which only the missing one is made.


-- UPGRADE


-- DOWNGRADE
