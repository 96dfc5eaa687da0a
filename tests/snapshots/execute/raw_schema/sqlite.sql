-- A schema is there as soon as it is made, for a script that asks before it makes it.


-- UPGRADE


-- DOWNGRADE
