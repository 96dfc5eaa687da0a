-- Comments on a table and its columns, with quotes, backslashes, percent signs and two lines.


-- UPGRADE

-- Create table users
CREATE TABLE users (
    id SERIAL NOT NULL,
    name VARCHAR(50),
    path VARCHAR(50),
    note VARCHAR(50),
    PRIMARY KEY (id)
);
COMMENT ON TABLE users IS 'It''s 100% "ours"; really';
COMMENT ON COLUMN users.id IS 'given by the server';
COMMENT ON COLUMN users.name IS 'the user''s "name"';
COMMENT ON COLUMN users.path IS 'C:\users\%name%';
COMMENT ON COLUMN users.note IS 'two
lines; and a -- dash'
;

-- Make users.note NOT NULL
ALTER TABLE users ALTER COLUMN note SET NOT NULL;


-- DOWNGRADE

-- Drop table users
DROP TABLE users;
