-- GeoAlchemy2: a table with a geometry and an index on it, and another geometry added, by the plug-in's operations.


-- UPGRADE

-- Create table place
CREATE TABLE place (
    id SERIAL NOT NULL,
    geom geometry(POINT,4326) NOT NULL,
    PRIMARY KEY (id)
);

-- Create index idx_place_geom on place (geom)
CREATE INDEX idx_place_geom ON place USING gist (geom);

-- Add column place.area
ALTER TABLE place ADD COLUMN area geometry(POLYGON,4326);


-- DOWNGRADE

-- Drop column place.area
ALTER TABLE place DROP COLUMN area;

-- Drop index idx_place_geom of place
DROP INDEX idx_place_geom;

-- Drop table place
DROP TABLE place;
