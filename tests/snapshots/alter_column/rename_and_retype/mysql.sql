-- Renaming and retyping in one call: one CHANGE in MySQL, two ALTERs in PostgreSQL, one rebuild in SQLite.


-- UPGRADE

-- Rename column users.age to years, change the type
ALTER TABLE users CHANGE age years BIGINT NOT NULL DEFAULT '0';


-- DOWNGRADE

-- Rename column users.years to age, change the type
ALTER TABLE users CHANGE years age INTEGER NOT NULL DEFAULT '0';
