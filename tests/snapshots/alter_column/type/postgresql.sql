-- A wider type: NOT NULL, default and comment stay.


-- UPGRADE

-- Change the type of users.name
ALTER TABLE users ALTER COLUMN name TYPE VARCHAR(200);

-- Change the type of users.age
ALTER TABLE users ALTER COLUMN age TYPE NUMERIC(10, 2);


-- DOWNGRADE

-- Change the type of users.age
ALTER TABLE users ALTER COLUMN age TYPE INTEGER;

-- Change the type of users.name
ALTER TABLE users ALTER COLUMN name TYPE VARCHAR(50);
