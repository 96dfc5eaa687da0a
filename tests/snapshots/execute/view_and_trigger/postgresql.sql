-- Raw DDL with a body: a view, and a trigger with semicolons inside.


-- UPGRADE

-- Raw SQL of the revision, line 18
CREATE VIEW short_note AS SELECT id FROM note WHERE length(body) < 10;

-- Raw SQL of the revision, line 22
CREATE FUNCTION touch() RETURNS trigger AS $$
            BEGIN
                NEW.body := 'x; y';
                RETURN NEW;
            END
            $$ LANGUAGE plpgsql;

-- Raw SQL of the revision, line 22
CREATE TRIGGER note_bi BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION touch();


-- DOWNGRADE

-- Raw SQL of the revision, line 39
DROP TRIGGER note_bi ON note;

-- Raw SQL of the revision, line 39
DROP FUNCTION touch();

-- Raw SQL of the revision, line 42
DROP VIEW short_note;
