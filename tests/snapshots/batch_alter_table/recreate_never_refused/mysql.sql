-- recreate="never", and a change that SQLite makes in no other way.


-- UPGRADE

-- Make users.age NOT NULL
ALTER TABLE users MODIFY age INTEGER NOT NULL;


-- DOWNGRADE

-- Make users.age nullable
ALTER TABLE users MODIFY age INTEGER NULL;
