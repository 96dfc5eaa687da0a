-- An existing default that is an expression, as autogenerate renders those that it reflects.


-- UPGRADE

-- Rename column users.age to years
ALTER TABLE users RENAME COLUMN age TO years;


-- DOWNGRADE

-- Rename column users.years to age
ALTER TABLE users RENAME COLUMN years TO age;
