-- CITEXT of SQLAlchemy's own: a key that minds no case, and a column that becomes one.


-- UPGRADE

-- Add column account.email
ALTER TABLE account ADD COLUMN email CITEXT DEFAULT 'nobody@example.org' NOT NULL;

-- Create unique constraint account_email_key on account (email)
ALTER TABLE account ADD CONSTRAINT account_email_key UNIQUE (email);

-- Change the type of account.name
ALTER TABLE account ALTER COLUMN name TYPE CITEXT;


-- DOWNGRADE

-- Change the type of account.name
ALTER TABLE account ALTER COLUMN name TYPE VARCHAR(80);

-- Drop constraint account_email_key of account
ALTER TABLE account DROP CONSTRAINT account_email_key;

-- Drop column account.email
ALTER TABLE account DROP COLUMN email;
