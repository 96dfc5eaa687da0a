-- Domains of raw SQL are known: to the inspector, to checkfirst, and to a column whose domain is renamed.


-- UPGRADE

-- Drop column users.age
ALTER TABLE users DROP COLUMN age;

-- Drop domain years
DROP DOMAIN years;


-- DOWNGRADE

-- Raw SQL of the revision, line 26
CREATE DOMAIN age INTEGER DEFAULT 18 NOT NULL CHECK (VALUE > 0);

-- Raw SQL of the revision, line 27
ALTER TABLE users ADD COLUMN age age;

-- Raw SQL of the revision, line 27
ALTER DOMAIN age RENAME TO years;
