CREATE TABLE account (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(50) NOT NULL, age INTEGER DEFAULT 0);
CREATE INDEX ON account (name);
CREATE INDEX i ON account USING btree (lower(name) text_pattern_ops)
    WHERE age > 0;
CREATE INDEX j ON account (name) INCLUDE (age);
CREATE INDEX IF NOT EXISTS j ON account (age);
DROP INDEX IF EXISTS k, j;
ALTER INDEX i RENAME TO l;
