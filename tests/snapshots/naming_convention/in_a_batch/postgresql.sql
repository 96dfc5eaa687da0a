-- A batch whose new constraints are named by the project's convention.


-- UPGRADE

-- Add column member.email
ALTER TABLE member ADD COLUMN email VARCHAR(80);

-- Create unique constraint uq_member_name on member (name)
ALTER TABLE member ADD CONSTRAINT uq_member_name UNIQUE (name);

-- Create foreign key fk_member_team_id_team on member (team_id) to team (id)
ALTER TABLE member ADD CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id);

-- Create check constraint ck_member_named on member (name <> '')
ALTER TABLE member ADD CONSTRAINT ck_member_named CHECK (name <> '');

-- Create index ix_member_email on member (email)
CREATE INDEX ix_member_email ON member (email);


-- DOWNGRADE

-- Drop index ix_member_email of member
DROP INDEX ix_member_email;

-- Drop constraint ck_member_named of member
ALTER TABLE member DROP CONSTRAINT ck_member_named;

-- Drop constraint fk_member_team_id_team of member
ALTER TABLE member DROP CONSTRAINT fk_member_team_id_team;

-- Drop constraint uq_member_name of member
ALTER TABLE member DROP CONSTRAINT uq_member_name;

-- Drop column member.email
ALTER TABLE member DROP COLUMN email;
