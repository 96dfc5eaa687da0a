-- A column dropped and added again in one batch: Alembic's new table has its index and its key again.


-- UPGRADE

-- Drop column users.took
ALTER TABLE users DROP COLUMN took;

-- Drop column users.note
ALTER TABLE users DROP COLUMN note;

-- Add column users.took
ALTER TABLE users ADD COLUMN took BIGINT GENERATED ALWAYS AS (ended - began) STORED;

-- Create index ix_users_took on users (took, began)
CREATE INDEX ix_users_took ON users (took, began);


-- DOWNGRADE

-- Add column users.note; Drop column users.took; Add column users.took
-- rebuilds users: copies every row while nobody else reads or writes users; refused if it has what no revision made
LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
DO $sqlgen$
DECLARE itself regclass := 'users'; found text;
BEGIN
    SELECT string_agg(what, ', ' ORDER BY part, what COLLATE "C") INTO found FROM (
        SELECT 1 AS part, attname::text AS what
        FROM pg_attribute WHERE attrelid = itself AND attnum > 0 AND NOT attisdropped
        UNION ALL SELECT 2, 'constraint ' || conname
        FROM pg_constraint WHERE conrelid = itself AND contype IN ('c', 'f', 'p', 'u', 'x')
        UNION ALL SELECT 3, 'index ' || relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
        WHERE indrelid = itself AND NOT EXISTS (
            SELECT FROM pg_constraint WHERE conrelid = itself AND conindid = indexrelid)
        UNION ALL SELECT 4, 'trigger ' || tgname FROM pg_trigger WHERE tgrelid = itself AND NOT tgisinternal
        UNION ALL SELECT 5, 'foreign key ' || conname || ' of ' || conrelid::regclass
        FROM pg_constraint WHERE confrelid = itself AND conrelid <> itself
        UNION ALL SELECT 6, 'policy ' || polname FROM pg_policy WHERE polrelid = itself
        UNION ALL SELECT 7, 'statistics ' || stxname FROM pg_statistic_ext WHERE stxrelid = itself
        UNION ALL SELECT 8, 'privileges' FROM pg_class WHERE oid = itself AND relacl IS NOT NULL
        UNION ALL SELECT 9, 'inheritance' FROM pg_inherits WHERE itself IN (inhrelid, inhparent)
    ) AS it;
    IF found <> 'began, ended, id, team_id, took, constraint users_pkey, index ix_users_took' THEN
        RAISE EXCEPTION 'sqlgen: users is not as the revisions left it, found %', found;
    END IF;
END $sqlgen$;
ALTER TABLE users DROP CONSTRAINT users_pkey;
CREATE TABLE _sqlgen_users (
    id SERIAL NOT NULL,
    team_id INTEGER NOT NULL,
    began INTEGER NOT NULL,
    ended INTEGER,
    took INTEGER GENERATED ALWAYS AS (ended - began) STORED,
    note VARCHAR(20),
    CONSTRAINT users_pkey PRIMARY KEY (id)
);
INSERT INTO _sqlgen_users (id, team_id, began, ended) SELECT id, team_id, began, ended FROM users;
SELECT setval(pg_get_serial_sequence('_sqlgen_users', 'id'), nextval(pg_get_serial_sequence('users', 'id')), false);
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
ALTER SEQUENCE _sqlgen_users_id_seq RENAME TO users_id_seq;
CREATE INDEX ix_users_took ON users (took, began);
