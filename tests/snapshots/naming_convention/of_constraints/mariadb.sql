-- Constraints and indexes that are made and dropped under the names of the project's convention.


-- UPGRADE

-- Create primary key pk_member on member (id)
ALTER TABLE member ADD CONSTRAINT pk_member PRIMARY KEY (id);

-- Create unique constraint uq_member_team_id_name on member (team_id, name)
ALTER TABLE member ADD CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name);

-- Create foreign key fk_member_team_id_team on member (team_id) to team (id)
ALTER TABLE member ADD CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE;

-- Create check constraint ck_member_grown on member (age > 0)
ALTER TABLE member ADD CONSTRAINT ck_member_grown CHECK (age > 0);

-- Create check constraint mortal on member (age < 200)
ALTER TABLE member ADD CONSTRAINT mortal CHECK (age < 200);

-- Create index ix_member_name_age on member (name, age)
CREATE INDEX ix_member_name_age ON member (name, age);


-- DOWNGRADE

-- Drop index ix_member_name_age of member
DROP INDEX ix_member_name_age ON member;

-- Drop constraint mortal of member
ALTER TABLE member DROP CONSTRAINT mortal;

-- Drop constraint ck_member_grown of member
ALTER TABLE member DROP CONSTRAINT ck_member_grown;

-- Drop constraint fk_member_team_id_team of member
ALTER TABLE member DROP FOREIGN KEY fk_member_team_id_team;

-- Drop constraint uq_member_team_id_name of member
ALTER TABLE member DROP INDEX uq_member_team_id_name;

-- Drop constraint pk_member of member
ALTER TABLE member DROP PRIMARY KEY;
