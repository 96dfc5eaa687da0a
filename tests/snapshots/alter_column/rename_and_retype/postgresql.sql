-- Renaming and retyping in one call: one CHANGE in MySQL, two ALTERs in PostgreSQL, one rebuild in SQLite.


-- UPGRADE

-- Rename column users.age to years, change the type
ALTER TABLE users ALTER COLUMN age TYPE BIGINT;
ALTER TABLE users RENAME age TO years;


-- DOWNGRADE

-- Rename column users.years to age, change the type
ALTER TABLE users ALTER COLUMN years TYPE INTEGER;
ALTER TABLE users RENAME years TO age;
