-- A trigger that raw SQL made is expected by SQLite's rebuild, and made again after it with its own text.


-- UPGRADE

-- Make account.name NOT NULL
ALTER TABLE account MODIFY name VARCHAR(50) NOT NULL;


-- DOWNGRADE

-- Make account.name nullable
ALTER TABLE account MODIFY name VARCHAR(50) NULL;
