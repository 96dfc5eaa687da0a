-- copy_from with recreate="always": PostgreSQL makes the table that it says, and MySQL, which alters it, refuses.


-- UPGRADE

-- Add column item.price
-- rebuilds item: copies every row while nobody else reads or writes item; refused if it has what no revision made
LOCK TABLE item IN ACCESS EXCLUSIVE MODE;
DO $sqlgen$
DECLARE itself regclass := 'item'; found text;
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
    IF found <> 'code, id, note, constraint item_pkey, index ix_item_code' THEN
        RAISE EXCEPTION 'sqlgen: item is not as the revisions left it, found %', found;
    END IF;
END $sqlgen$;
ALTER TABLE item DROP CONSTRAINT item_pkey;
CREATE TABLE _sqlgen_item (
    id SERIAL NOT NULL,
    code VARCHAR(20) NOT NULL,
    price INTEGER,
    CONSTRAINT item_pkey PRIMARY KEY (id)
);
INSERT INTO _sqlgen_item (id, code) SELECT id, code FROM item;
SELECT setval(pg_get_serial_sequence('_sqlgen_item', 'id'), nextval(pg_get_serial_sequence('item', 'id')), false);
DROP TABLE item;
ALTER TABLE _sqlgen_item RENAME TO item;
ALTER SEQUENCE _sqlgen_item_id_seq RENAME TO item_id_seq;


-- DOWNGRADE

-- Drop column item.price
ALTER TABLE item DROP COLUMN price;
