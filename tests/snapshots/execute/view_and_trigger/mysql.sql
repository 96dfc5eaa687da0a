-- Raw DDL with a body: a view, and a trigger with semicolons inside.


-- UPGRADE

-- Raw SQL of the revision, line 18
CREATE VIEW short_note AS SELECT id FROM note WHERE length(body) < 10;

-- Raw SQL of the revision, line 34
DROP TRIGGER IF EXISTS note_bi;
CREATE TRIGGER note_bi BEFORE INSERT ON note FOR EACH ROW BEGIN SET NEW.body = 'x'; END;


-- DOWNGRADE

-- Raw SQL of the revision, line 41
DROP TRIGGER IF EXISTS note_bi;  -- IF EXISTS: it may run twice

-- Raw SQL of the revision, line 42
DROP VIEW short_note;
