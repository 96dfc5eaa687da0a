-- Of a table that no revision made. SQLite would have to rebuild it.


-- UPGRADE

-- Create foreign key fk_legacy_team on legacy (age) to team (id)
ALTER TABLE legacy ADD CONSTRAINT fk_legacy_team FOREIGN KEY(age) REFERENCES team (id);


-- DOWNGRADE

-- Drop constraint fk_legacy_team of legacy
ALTER TABLE legacy DROP FOREIGN KEY fk_legacy_team;
