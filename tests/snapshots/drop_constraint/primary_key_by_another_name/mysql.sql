-- A primary key that was made without a name: MySQL drops it by its kind, whatever name the call has for it.


-- UPGRADE

-- Drop constraint pk_membership of membership
ALTER TABLE membership DROP PRIMARY KEY;

-- Create primary key pk_membership on membership (user_id, team_id)
ALTER TABLE membership ADD CONSTRAINT pk_membership PRIMARY KEY (user_id, team_id);


-- DOWNGRADE

-- irreversible: the script has no downgrade()
