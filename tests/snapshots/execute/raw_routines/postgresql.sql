-- Procedures with bodies, and a DELIMITER that was copied from a dump: they run in the plain client, and run twice.


-- UPGRADE

-- Raw SQL of the revision, line 22
CREATE FUNCTION half(whole INT) RETURNS INT BEGIN ATOMIC SELECT 1; SELECT whole / 2; END;


-- DOWNGRADE

-- Raw SQL of the revision, line 27
DROP FUNCTION half;
