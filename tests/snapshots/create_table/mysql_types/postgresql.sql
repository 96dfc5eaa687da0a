-- Types that only MySQL and MariaDB have: unsigned, sets, lengths of text, fractions of seconds.


-- UPGRADE


-- DOWNGRADE

-- Drop table sample
DROP TABLE IF EXISTS sample;
