-- A domain that a column still has: refused, as PostgreSQL refuses it.


-- UPGRADE


-- DOWNGRADE
