-- Types that only PostgreSQL has.


-- UPGRADE


-- DOWNGRADE

-- Drop table sample
DROP TABLE IF EXISTS sample;
