-- A primary key dropped and made anew over more columns.


-- UPGRADE

-- Drop constraint pk_membership of membership
ALTER TABLE membership DROP CONSTRAINT pk_membership;

-- Create primary key pk_membership on membership (user_id, team_id)
ALTER TABLE membership ADD CONSTRAINT pk_membership PRIMARY KEY (user_id, team_id);


-- DOWNGRADE

-- Drop constraint pk_membership of membership
ALTER TABLE membership DROP CONSTRAINT pk_membership;

-- Create primary key pk_membership on membership (user_id)
ALTER TABLE membership ADD CONSTRAINT pk_membership PRIMARY KEY (user_id);
