-- Made by its own create(), over an enum; a column is altered to it; checkfirst is answered.


-- UPGRADE


-- DOWNGRADE
