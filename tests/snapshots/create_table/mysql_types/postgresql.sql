-- Types that only MySQL and MariaDB have: unsigned, sets, lengths of text, fractions of seconds.


-- UPGRADE


-- DOWNGRADE
