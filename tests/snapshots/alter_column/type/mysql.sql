-- A wider type: NOT NULL, default and comment stay.


-- UPGRADE

-- Change the type of users.name
ALTER TABLE users MODIFY name VARCHAR(200) NULL DEFAULT 'nobody' COMMENT 'as on the badge';

-- Change the type of users.age
ALTER TABLE users MODIFY age NUMERIC(10, 2) NOT NULL;


-- DOWNGRADE

-- Change the type of users.age
ALTER TABLE users MODIFY age INTEGER NOT NULL;

-- Change the type of users.name
ALTER TABLE users MODIFY name VARCHAR(50) NULL DEFAULT 'nobody' COMMENT 'as on the badge';
