-- Procedures with bodies, and a DELIMITER that was copied from a dump: they run in the plain client, and run twice.


-- UPGRADE

-- Raw SQL of the revision, line 10
DROP PROCEDURE IF EXISTS add_up;
CREATE PROCEDURE add_up(IN one INT, OUT two INT)
            BEGIN
                IF one > 1 THEN SET two = one + 1; ELSE SET two = 0; END IF;
            END;

-- Raw SQL of the revision, line 10
DROP FUNCTION IF EXISTS half;
CREATE FUNCTION half(whole INT) RETURNS INT DETERMINISTIC RETURN whole / 2;


-- DOWNGRADE

-- Raw SQL of the revision, line 27
DROP FUNCTION IF EXISTS half;  -- IF EXISTS: it may run twice

-- Raw SQL of the revision, line 29
DROP PROCEDURE IF EXISTS add_up;
