-- A CAST to FLOAT is a CAST: every supported MySQL and MariaDB has it, which SQLAlchemy must be told.


-- UPGRADE

-- Data: raw SQL of the revision, line 20
UPDATE price SET share=(CAST(price.cents AS FLOAT) / (100 + 0.0));


-- DOWNGRADE

-- Data: raw SQL of the revision, line 24
UPDATE price SET share=NULL;
