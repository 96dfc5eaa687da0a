-- A script that guards itself against offline mode takes the branch of a connection, and asks the context for more.


-- UPGRADE

-- Add column account.age
ALTER TABLE account ADD COLUMN age INTEGER;

-- Create index ix_account_age on account (age)
CREATE INDEX ix_account_age ON account (age);

-- Data: raw SQL of the revision, line 31
UPDATE account SET name = 'alembic_version';

-- Data: raw SQL of the revision, line 32
UPDATE account SET age = 1;


-- DOWNGRADE

-- Drop index ix_account_age of account
DROP INDEX ix_account_age ON account;

-- Drop column account.age
ALTER TABLE account DROP COLUMN age;
