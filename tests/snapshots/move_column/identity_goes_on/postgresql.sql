-- A table with an identity that gives every number itself, and a trigger: both are there in the new table.


-- UPGRADE

-- Add column ticket.priority
-- rebuilds ticket: copies every row while nobody else reads or writes ticket; refused if it has what no revision made
LOCK TABLE ticket IN ACCESS EXCLUSIVE MODE;
DO $sqlgen$
DECLARE itself regclass := 'ticket'; found text;
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
    IF found <> 'id, title, constraint ticket_pkey, trigger t_logged' THEN
        RAISE EXCEPTION 'sqlgen: ticket is not as the revisions left it, found %', found;
    END IF;
END $sqlgen$;
ALTER TABLE ticket DROP CONSTRAINT ticket_pkey;
CREATE TABLE _sqlgen_ticket (
    id INTEGER GENERATED ALWAYS AS IDENTITY,
    priority INTEGER DEFAULT '3' NOT NULL,
    title VARCHAR(50),
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);
INSERT INTO _sqlgen_ticket (id, title) OVERRIDING SYSTEM VALUE SELECT id, title FROM ticket;
SELECT setval(pg_get_serial_sequence('_sqlgen_ticket', 'id'), nextval(pg_get_serial_sequence('ticket', 'id')), false);
DROP TABLE ticket;
ALTER TABLE _sqlgen_ticket RENAME TO ticket;
ALTER SEQUENCE _sqlgen_ticket_id_seq RENAME TO ticket_id_seq;
CREATE TRIGGER t_logged AFTER INSERT ON ticket FOR EACH ROW EXECUTE FUNCTION log_ticket();


-- DOWNGRADE

-- Drop column ticket.priority
ALTER TABLE ticket DROP COLUMN priority;
