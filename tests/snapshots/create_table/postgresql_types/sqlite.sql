-- Types that only PostgreSQL has.


-- UPGRADE


-- DOWNGRADE
