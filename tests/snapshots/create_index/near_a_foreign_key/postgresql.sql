-- Which indexes serve a foreign key, so that MySQL drops its own: whole columns, for MySQL in ascending order.


-- UPGRADE

-- Create index ix_first on users (first ASC)
CREATE INDEX ix_first ON users (first ASC);

-- Create index ix_second on users (second DESC)
CREATE INDEX ix_second ON users (second DESC);

-- Create index ix_code on users (code)
CREATE INDEX ix_code ON users (code);


-- DOWNGRADE

-- Drop constraint fk_first of users
ALTER TABLE users DROP CONSTRAINT fk_first;

-- Drop index ix_first of users
DROP INDEX ix_first;

-- Drop constraint fk_second of users
ALTER TABLE users DROP CONSTRAINT fk_second;

-- Drop index ix_second of users
DROP INDEX ix_second;

-- Drop constraint fk_code of users
ALTER TABLE users DROP CONSTRAINT fk_code;

-- Drop index ix_code of users
DROP INDEX ix_code;

-- Create foreign key fk_first on users (first) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_first FOREIGN KEY(first) REFERENCES team (id);

-- Create foreign key fk_second on users (second) to team (id)
ALTER TABLE users ADD CONSTRAINT fk_second FOREIGN KEY(second) REFERENCES team (id);

-- Create foreign key fk_code on users (code) to team (code)
ALTER TABLE users ADD CONSTRAINT fk_code FOREIGN KEY(code) REFERENCES team (code);
