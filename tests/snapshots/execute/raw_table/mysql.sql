-- What raw SQL made is known: an op on it keeps its default, and drops its constraint by the right kind.


-- UPGRADE

-- Rename column account.age to years, change the type
ALTER TABLE account CHANGE age years BIGINT NOT NULL DEFAULT 18;

-- Drop constraint account_email_key of account
ALTER TABLE account DROP INDEX account_email_key;

-- Drop index ix_account_age of account
DROP INDEX ix_account_age ON account;


-- DOWNGRADE

-- Create index ix_account_age on account (years)
CREATE INDEX ix_account_age ON account (years);

-- Create unique constraint account_email_key on account (email)
ALTER TABLE account ADD CONSTRAINT account_email_key UNIQUE (email);

-- Rename column account.years to age, change the type
ALTER TABLE account CHANGE years age INTEGER NOT NULL DEFAULT 18;
