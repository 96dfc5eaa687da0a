-- GeoAlchemy2: a table with a geometry and an index on it, and another geometry added, by the plug-in's operations.


-- UPGRADE

-- Create table place
CREATE TABLE place (
    id INTEGER NOT NULL AUTO_INCREMENT,
    geom POINT NOT NULL SRID 4326 NOT NULL,
    PRIMARY KEY (id)
);

-- Create index idx_place_geom on place (geom)
CREATE SPATIAL INDEX idx_place_geom ON place (geom);


-- DOWNGRADE

-- Drop index idx_place_geom of place
DROP INDEX idx_place_geom ON place;

-- Drop table place
DROP TABLE place;
