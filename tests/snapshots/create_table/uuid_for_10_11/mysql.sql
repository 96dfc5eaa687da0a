-- MariaDB has a type for UUIDs from 10.7 on, which a Uuid then is; values are written with their hyphens.


-- UPGRADE

-- Create table session
CREATE TABLE session (
    id CHAR(32) NOT NULL,
    parent CHAR(32) DEFAULT NULL,
    text CHAR(32),
    PRIMARY KEY (id)
);

-- Insert 1 row into session
INSERT INTO session (id, parent, text) VALUES ('8c01d5e2aa904d4e9f6a7b8c9d0e1f2a', '8c01d5e2aa904d4e9f6a7b8c9d0e1f2a', '8c01d5e2aa904d4e9f6a7b8c9d0e1f2a');

-- Data: raw SQL of the revision, line 23
UPDATE session SET parent=NULL WHERE session.id = '8c01d5e2aa904d4e9f6a7b8c9d0e1f2a';


-- DOWNGRADE

-- Drop table session
DROP TABLE session;
