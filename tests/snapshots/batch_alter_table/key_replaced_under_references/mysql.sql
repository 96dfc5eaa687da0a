-- A primary key gets a second column, then the foreign keys to it: between the two SQLite could check neither.


-- UPGRADE

-- Drop constraint fk_versions_models of versions
ALTER TABLE versions DROP FOREIGN KEY fk_versions_models;

-- Drop constraint fk_tags_models of tags
ALTER TABLE tags DROP FOREIGN KEY fk_tags_models;

-- Add column models.space
ALTER TABLE models ADD COLUMN space VARCHAR(50) NOT NULL DEFAULT 'main';

-- Drop constraint pk_models of models
ALTER TABLE models DROP PRIMARY KEY;

-- Create primary key pk_models on models (space, name)
ALTER TABLE models ADD CONSTRAINT pk_models PRIMARY KEY (space, name);

-- Add column versions.space
ALTER TABLE versions ADD COLUMN space VARCHAR(50) NOT NULL DEFAULT 'main';

-- Create foreign key fk_versions_space on versions (space, model) to models (space, name)
ALTER TABLE versions ADD CONSTRAINT fk_versions_space FOREIGN KEY(space, model) REFERENCES models (space, name);

-- Add column tags.space
ALTER TABLE tags ADD COLUMN space VARCHAR(50) NOT NULL DEFAULT 'main';

-- Create foreign key fk_tags_space on tags (space, model) to models (space, name)
ALTER TABLE tags ADD CONSTRAINT fk_tags_space FOREIGN KEY(space, model) REFERENCES models (space, name);


-- DOWNGRADE

-- irreversible: the script has no downgrade()
