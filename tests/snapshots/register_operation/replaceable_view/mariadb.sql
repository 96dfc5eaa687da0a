-- Operations that a script registers, for views that later revisions replace, as Alembic's cookbook has them.


-- UPGRADE

-- Raw SQL of the revision, line 46
DROP VIEW member;

-- Raw SQL of the revision, line 41
CREATE VIEW member AS SELECT id, age FROM account;


-- DOWNGRADE

-- Raw SQL of the revision, line 46
DROP VIEW member;

-- Raw SQL of the revision, line 41
CREATE VIEW member AS SELECT id FROM account WHERE age < 30;
