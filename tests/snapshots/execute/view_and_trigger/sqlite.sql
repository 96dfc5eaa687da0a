-- Raw DDL with a body: a view, and a trigger with semicolons inside.


-- UPGRADE

-- Raw SQL of the revision, line 18
CREATE VIEW short_note AS SELECT id FROM note WHERE length(body) < 10;

-- Raw SQL of the revision, line 20
CREATE TRIGGER note_bi AFTER INSERT ON note BEGIN UPDATE note SET body = 'x'; SELECT 1; END;


-- DOWNGRADE

-- Raw SQL of the revision, line 41
DROP TRIGGER note_bi;

-- Raw SQL of the revision, line 42
DROP VIEW short_note;
