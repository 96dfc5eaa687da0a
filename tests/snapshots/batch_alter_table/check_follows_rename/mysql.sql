-- A renamed column in CHECKs, also of its type: they read it under its new name, in place and in a new table.


-- UPGRADE

-- Rename column users.age to years
ALTER TABLE users CHANGE age years INTEGER NOT NULL;

-- Rename column users.active to is_active, set the default
ALTER TABLE users CHANGE active is_active BOOL NOT NULL DEFAULT true;


-- DOWNGRADE

-- irreversible: migrations/versions/00000000bbbb_case.py:31: alter_column("is_active", new_column_name="active", server_default=None, existing_type=Boolean(...), existing_nullable=False, existing_server_default=True_(...): Boolean value of this clause is not defined
