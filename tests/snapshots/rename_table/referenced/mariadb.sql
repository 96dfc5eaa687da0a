-- A table that others and itself reference, renamed and then rebuilt in SQLite: the keys follow.


-- UPGRADE

-- Rename table team to Crew
ALTER TABLE team RENAME TO `Crew`;

-- Make Crew.name NOT NULL
ALTER TABLE `Crew` MODIFY name VARCHAR(50) NOT NULL;


-- DOWNGRADE

-- Make Crew.name nullable
ALTER TABLE `Crew` MODIFY name VARCHAR(50) NULL;

-- Rename table Crew to team
ALTER TABLE `Crew` RENAME TO team;
