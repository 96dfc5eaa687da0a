CREATE TABLE account (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(50) NOT NULL, age INTEGER, UNIQUE KEY in_order (age DESC), UNIQUE INDEX part (name(10)), UNIQUE both_whole (age, name));
ALTER TABLE account ADD UNIQUE later (name(5), age);
ALTER TABLE account COMMENT 'it''s a \'note\', with a \\ and a \n line';
DO SLEEP(0);
