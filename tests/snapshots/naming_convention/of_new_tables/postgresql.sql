-- What create_table and add_column leave unnamed is named by the project's convention.


-- UPGRADE

-- Create table team
CREATE TABLE team (
    id SERIAL NOT NULL,
    CONSTRAINT pk_team PRIMARY KEY (id)
);

-- Create table member
CREATE TABLE member (
    id SERIAL NOT NULL,
    team_id INTEGER NOT NULL,
    name VARCHAR(40) NOT NULL,
    email VARCHAR(80),
    age INTEGER,
    state VARCHAR(3),
    CONSTRAINT pk_member PRIMARY KEY (id),
    CONSTRAINT uq_member_team_id_name UNIQUE (team_id, name),
    CONSTRAINT ck_member_grown CHECK (age > 0),
    CONSTRAINT ck_mortal CHECK (age < 200),
    CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
    CONSTRAINT uq_member_email UNIQUE (email),
    CONSTRAINT ck_member_state CHECK (state IN ('new', 'old'))
);

-- Create index ix_member_name on member (name)
CREATE INDEX ix_member_name ON member (name);

-- Add column member.chief_id
ALTER TABLE member ADD COLUMN chief_id INTEGER;

-- Create foreign key fk_member_chief_id_member on member (chief_id) to member (id)
ALTER TABLE member ADD CONSTRAINT fk_member_chief_id_member FOREIGN KEY(chief_id) REFERENCES member (id);

-- Add column member.desk
ALTER TABLE member ADD COLUMN desk VARCHAR(20);

-- Create unique index ix_member_desk on member (desk)
CREATE UNIQUE INDEX ix_member_desk ON member (desk);


-- DOWNGRADE

-- Drop table member
DROP TABLE member;

-- Drop table team
DROP TABLE team;
