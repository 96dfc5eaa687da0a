-- recreate="never", and a change that SQLite makes in no other way.


-- UPGRADE

-- Make users.age NOT NULL
ALTER TABLE users ALTER COLUMN age SET NOT NULL;


-- DOWNGRADE

-- Make users.age nullable
ALTER TABLE users ALTER COLUMN age DROP NOT NULL;
