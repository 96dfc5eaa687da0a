-- sqlmodel: AutoString, with a length and without, in a table that autogenerate wrote of a model, and altered.


-- UPGRADE

-- Add column hero.secret_name
ALTER TABLE hero ADD COLUMN secret_name VARCHAR(255);

-- Change the type of hero.name
ALTER TABLE hero MODIFY name VARCHAR(80) NOT NULL;

-- Create index ix_hero_name on hero (name)
CREATE INDEX ix_hero_name ON hero (name);


-- DOWNGRADE

-- Drop index ix_hero_name of hero
DROP INDEX ix_hero_name ON hero;

-- Change the type of hero.name
ALTER TABLE hero MODIFY name VARCHAR(50) NOT NULL;

-- Drop column hero.secret_name
ALTER TABLE hero DROP COLUMN secret_name;
