-- A table with all that a table can have, made anew for a column in its middle: nothing is lost, numbers go on.


-- UPGRADE

-- Add column users.email
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
    IF found <> 'age, boss_id, id, mood, name, team_id, twice, constraint ck_users_age, constraint fk_users_boss, constraint fk_users_team, constraint users_age_check, constraint users_name_key, constraint users_pkey, index ix_users_age, foreign key pet_users_id_fkey of pet' THEN
        RAISE EXCEPTION 'sqlgen: users is not as the revisions left it, found %', found;
    END IF;
END $sqlgen$;
ALTER TABLE pet DROP CONSTRAINT pet_users_id_fkey;
ALTER TABLE users DROP CONSTRAINT fk_users_boss;
ALTER TABLE users DROP CONSTRAINT users_pkey;
ALTER TABLE users DROP CONSTRAINT users_name_key;
CREATE TABLE _sqlgen_users (
    id SERIAL NOT NULL,
    name VARCHAR(50) DEFAULT 'nobody' NOT NULL,
    email VARCHAR(255),
    mood mood DEFAULT 'ok' NOT NULL,
    age INTEGER,
    twice INTEGER GENERATED ALWAYS AS (age * 2) STORED,
    team_id INTEGER,
    boss_id INTEGER,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT ck_users_age CHECK (age >= 0),
    CONSTRAINT users_name_key UNIQUE (name),
    CONSTRAINT users_age_check CHECK (age < 200),
    CONSTRAINT fk_users_team FOREIGN KEY(team_id) REFERENCES team (id) ON DELETE CASCADE,
    CONSTRAINT fk_users_boss FOREIGN KEY(boss_id) REFERENCES _sqlgen_users (id)
);
INSERT INTO _sqlgen_users (id, name, mood, age, team_id, boss_id) SELECT id, name, mood, age, team_id, boss_id FROM users;
SELECT setval(pg_get_serial_sequence('_sqlgen_users', 'id'), nextval(pg_get_serial_sequence('users', 'id')), false);
DROP TABLE users;
ALTER TABLE _sqlgen_users RENAME TO users;
ALTER SEQUENCE _sqlgen_users_id_seq RENAME TO users_id_seq;
CREATE UNIQUE INDEX ix_users_age ON users (age, name);
ALTER TABLE pet ADD CONSTRAINT pet_users_id_fkey FOREIGN KEY(users_id) REFERENCES users (id) ON DELETE CASCADE;
COMMENT ON TABLE users IS 'people';
COMMENT ON COLUMN users.name IS 'as on the badge';


-- DOWNGRADE

-- Drop column users.email
ALTER TABLE users DROP COLUMN email;
