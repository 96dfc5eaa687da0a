-- Text to number: PostgreSQL has to be told how, SQLite casts the values.


-- UPGRADE

-- Change the type of reading.value
ALTER TABLE reading ALTER COLUMN value TYPE INTEGER USING value::integer;


-- DOWNGRADE

-- Change the type of reading.value
ALTER TABLE reading ALTER COLUMN value TYPE VARCHAR(20) USING value::varchar;
