-- The key of a column that MySQL numbers by AUTO_INCREMENT: refused there until the column is plain.


-- UPGRADE

-- Drop constraint pk_users of users
ALTER TABLE users DROP CONSTRAINT pk_users;


-- DOWNGRADE

-- Create primary key pk_users on users (id)
ALTER TABLE users ADD CONSTRAINT pk_users PRIMARY KEY (id);
