-- MySQL drops a referenced table once foreign_key_checks is off, and the simulation follows it.


-- UPGRADE

-- Raw SQL of the revision, line 18
SET FOREIGN_KEY_CHECKS = 0;

-- Drop table team
DROP TABLE team;

-- Drop constraint fk_team of users
ALTER TABLE users DROP FOREIGN KEY fk_team;

-- Raw SQL of the revision, line 21
SET FOREIGN_KEY_CHECKS = 1;


-- DOWNGRADE

-- Create table team
CREATE TABLE team (
    id INTEGER NOT NULL AUTO_INCREMENT,
    PRIMARY KEY (id)
);

-- Create foreign key fk_team on users (team_id) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_team FOREIGN KEY(team_id) REFERENCES team (id);
