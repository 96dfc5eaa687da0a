-- Made and dropped by its own methods, on the connection, as the documentation of PostgreSQL's ENUM says.


-- UPGRADE


-- DOWNGRADE
