-- The kind is left out: the simulation knows it, and MySQL has to be told.


-- UPGRADE

-- Drop constraint fk_users_team of users
ALTER TABLE users DROP FOREIGN KEY fk_users_team;

-- Drop constraint uq_users_email of users
ALTER TABLE users DROP INDEX uq_users_email;

-- Drop constraint ck_users_age of users
ALTER TABLE users DROP CHECK ck_users_age;


-- DOWNGRADE

-- Create check constraint ck_users_age on users (age > 0)
ALTER TABLE users ADD CONSTRAINT ck_users_age CHECK (age > 0);

-- Create unique constraint uq_users_email on users (email)
ALTER TABLE users ADD CONSTRAINT uq_users_email UNIQUE (email);

-- Create foreign key fk_users_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id);
