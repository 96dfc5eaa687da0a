-- A primary key that was made without a name: MySQL drops it by its kind, whatever name the call has for it.


-- UPGRADE

-- Drop constraint membership_pkey of membership
ALTER TABLE membership DROP CONSTRAINT membership_pkey;

-- Create primary key pk_membership on membership (user_id, team_id)
ALTER TABLE membership ADD CONSTRAINT pk_membership PRIMARY KEY (user_id, team_id);


-- DOWNGRADE

-- irreversible: the script has no downgrade()
