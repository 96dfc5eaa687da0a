-- SQLAlchemy-Utils: types of its own, each of them what it is made of on the dialect, with defaults and rows.


-- UPGRADE

-- Add column account.email
ALTER TABLE account ADD COLUMN email VARCHAR(255) NOT NULL DEFAULT 'nobody@example.org';

-- Add column account.role
ALTER TABLE account ADD COLUMN role VARCHAR(1);

-- Add column account.home
ALTER TABLE account ADD COLUMN home TEXT;

-- Add column account.settings
ALTER TABLE account ADD COLUMN settings TEXT;

-- Add column account.tags
ALTER TABLE account ADD COLUMN tags TEXT;

-- Add column account.address
ALTER TABLE account ADD COLUMN address VARCHAR(50);

-- Create table visit
CREATE TABLE visit (
    token BINARY(16) NOT NULL,
    account CHAR(32),
    PRIMARY KEY (token)
);

-- Insert 1 row into visit
INSERT INTO visit (token, account) VALUES (X'00000000000000000000000000000001', '00000000000000000000000000000002');


-- DOWNGRADE

-- Drop table visit
DROP TABLE visit;

-- Drop column account.address
ALTER TABLE account DROP COLUMN address;

-- Drop column account.tags
ALTER TABLE account DROP COLUMN tags;

-- Drop column account.settings
ALTER TABLE account DROP COLUMN settings;

-- Drop column account.home
ALTER TABLE account DROP COLUMN home;

-- Drop column account.role
ALTER TABLE account DROP COLUMN role;

-- Drop column account.email
ALTER TABLE account DROP COLUMN email;
