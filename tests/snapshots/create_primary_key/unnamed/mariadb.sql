-- Without a name, and dropped by the one that the server chose, or by a convention on SQLite.


-- UPGRADE

-- Create primary key on membership (user_id)
ALTER TABLE membership ADD PRIMARY KEY (user_id);


-- DOWNGRADE

-- Drop constraint PRIMARY of membership
ALTER TABLE membership DROP PRIMARY KEY;
