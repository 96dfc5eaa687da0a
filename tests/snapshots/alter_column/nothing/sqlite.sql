-- A call that changes nothing, and one that gives what the column has.


-- UPGRADE


-- DOWNGRADE
