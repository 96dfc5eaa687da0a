-- Procedures with bodies, and a DELIMITER that was copied from a dump: they run in the plain client, and run twice.


-- UPGRADE


-- DOWNGRADE
