-- An existing default that is an expression, as autogenerate renders those that it reflects.


-- UPGRADE

-- Rename column users.age to years
ALTER TABLE users CHANGE age years INTEGER NULL DEFAULT 18;


-- DOWNGRADE

-- Rename column users.years to age
ALTER TABLE users CHANGE years age INTEGER NULL DEFAULT 18;
