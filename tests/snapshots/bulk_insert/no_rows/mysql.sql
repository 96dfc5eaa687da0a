-- No rows: nothing is printed, as online nothing is done.


-- UPGRADE


-- DOWNGRADE
