-- A constraint under the name of one that is there takes its place, where the table is made anew.


-- UPGRADE

-- Drop constraint account_name_uq of account
ALTER TABLE account DROP INDEX account_name_uq;

-- Create unique constraint account_name_uq on account (tenant, name)
ALTER TABLE account ADD CONSTRAINT account_name_uq UNIQUE (tenant, name);


-- DOWNGRADE

-- Drop constraint account_name_uq of account
ALTER TABLE account DROP INDEX account_name_uq;

-- Create unique constraint account_name_uq on account (name)
ALTER TABLE account ADD CONSTRAINT account_name_uq UNIQUE (name);
