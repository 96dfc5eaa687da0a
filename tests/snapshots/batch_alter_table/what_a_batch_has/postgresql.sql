-- What `op` has beside its directives, in a batch: SQL is executed at once, before the changes, as Alembic does.


-- UPGRADE

-- Data: raw SQL of the revision, line 22
UPDATE users SET age=0 WHERE users.age IS NULL;

-- Data: raw SQL of the revision, line 23
UPDATE users SET age = age + 1;

-- Data: raw SQL of the revision, line 15
UPDATE users SET n = 7;

-- Make users.age NOT NULL
ALTER TABLE users ALTER COLUMN age SET NOT NULL;

-- Create index ix_users_age on users (age)
CREATE INDEX ix_users_age ON users (age);


-- DOWNGRADE

-- Drop index ix_users_age of users
DROP INDEX ix_users_age;

-- Make users.age nullable
ALTER TABLE users ALTER COLUMN age DROP NOT NULL;
