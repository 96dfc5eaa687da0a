-- A call that changes nothing, and one that gives what the column has.


-- UPGRADE

-- Change the type of users.age, make users.age NOT NULL
ALTER TABLE users MODIFY age INTEGER NOT NULL;


-- DOWNGRADE
