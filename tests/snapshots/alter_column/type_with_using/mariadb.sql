-- Text to number: PostgreSQL has to be told how, SQLite casts the values.


-- UPGRADE

-- Change the type of reading.value
ALTER TABLE reading MODIFY value INTEGER NOT NULL;


-- DOWNGRADE

-- Change the type of reading.value
ALTER TABLE reading MODIFY value VARCHAR(20) NOT NULL;
