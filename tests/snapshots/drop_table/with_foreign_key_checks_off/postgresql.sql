-- MySQL drops a referenced table once foreign_key_checks is off, and the simulation follows it.


-- UPGRADE


-- DOWNGRADE
