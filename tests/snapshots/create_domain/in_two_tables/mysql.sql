-- A domain is made before the first column that has it, once; what the upgrade made goes with the downgrade.


-- UPGRADE


-- DOWNGRADE
