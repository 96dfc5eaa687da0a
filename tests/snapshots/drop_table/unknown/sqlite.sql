-- A table that no revision made: dropped on trust, and with if_exists by a statement that asks. Then it is gone.


-- UPGRADE

-- Drop table legacy
DROP TABLE legacy;

-- Drop table older
DROP TABLE IF EXISTS older;


-- DOWNGRADE
