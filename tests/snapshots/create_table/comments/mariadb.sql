-- Comments on a table and its columns, with quotes, backslashes, percent signs and two lines.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id INTEGER NOT NULL COMMENT 'given by the server' AUTO_INCREMENT,
    name VARCHAR(50) COMMENT 'the user''s "name"',
    path VARCHAR(50) COMMENT 'C:\\users\\%name%',
    note VARCHAR(50) COMMENT 'two
lines; and a -- dash',
    PRIMARY KEY (id)
) COMMENT='It''s 100% "ours"; really';

-- Make users.note NOT NULL
ALTER TABLE users MODIFY note VARCHAR(50) NOT NULL COMMENT 'two
lines; and a -- dash'
;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
