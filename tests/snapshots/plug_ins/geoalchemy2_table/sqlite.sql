-- GeoAlchemy2: a table with a geometry and an index on it, and another geometry added, by the plug-in's operations.


-- UPGRADE

-- Create table place
CREATE TABLE place (
    id INTEGER NOT NULL,
    geom geometry(POINT,4326) NOT NULL,
    PRIMARY KEY (id)
);

-- Data: raw SQL of the revision, line 21
SELECT CreateSpatialIndex('place', 'geom') AS "CreateSpatialIndex_1";


-- DOWNGRADE

-- Data: raw SQL of the revision, line 37
SELECT DisableSpatialIndex('place', 'geom') AS "DisableSpatialIndex_1";

-- Drop table place
DROP TABLE place;
