-- Raw SQL on a table that no revision made: what it adds is known.


-- UPGRADE

-- Raw SQL of the revision, line 15
ALTER TABLE legacy ADD COLUMN note VARCHAR(20);

-- Raw SQL of the revision, line 15
CREATE INDEX ix_note ON legacy (note);

-- Data: raw SQL of the revision, line 16
UPDATE legacy SET note = 'old';


-- DOWNGRADE

-- Drop index ix_note of legacy
DROP INDEX ix_note ON legacy;

-- Drop column legacy.note
ALTER TABLE legacy DROP COLUMN note;
