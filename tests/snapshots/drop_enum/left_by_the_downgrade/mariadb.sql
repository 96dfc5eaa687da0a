-- A type that the upgrade made and that nothing uses after the downgrade is dropped at its end.


-- UPGRADE

-- Create table visit
CREATE TABLE visit (
    id INTEGER NOT NULL AUTO_INCREMENT,
    mood ENUM('sad','ok') DEFAULT 'ok',
    size ENUM('S','L'),
    PRIMARY KEY (id)
);

-- Create index ix_sad on visit (mood)
CREATE INDEX ix_sad ON visit (mood);


-- DOWNGRADE

-- Drop table visit
DROP TABLE visit;
