-- A key over the column of one that was dropped: MySQL's index for the old one gives way to that for the new one.


-- UPGRADE

-- Drop constraint users_team of users
ALTER TABLE users DROP FOREIGN KEY users_team;

-- Create foreign key users_club on users (group_id) to club (id)
ALTER TABLE users ADD CONSTRAINT users_club FOREIGN KEY(group_id) REFERENCES club (id);


-- DOWNGRADE

-- Drop constraint users_club of users
ALTER TABLE users DROP FOREIGN KEY users_club;

-- Create foreign key users_team on users (group_id) to team (id)
ALTER TABLE users ADD CONSTRAINT users_team FOREIGN KEY(group_id) REFERENCES team (id);
