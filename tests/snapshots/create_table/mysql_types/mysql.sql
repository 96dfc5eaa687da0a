-- Types that only MySQL and MariaDB have: unsigned, sets, lengths of text, fractions of seconds.


-- UPGRADE

-- Create table sample
CREATE TABLE sample (
    id INTEGER UNSIGNED NOT NULL AUTO_INCREMENT,
    tiny TINYINT(1) NOT NULL DEFAULT '0',
    middle MEDIUMTEXT,
    moment DATETIME(6),
    flags SET('a','b'),
    choice ENUM('one','it''s','100%','back\\slash') DEFAULT 'it''s',
    year YEAR,
    name VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id)
);

-- Make sample.name nullable
ALTER TABLE sample MODIFY name VARCHAR(20) COLLATE utf8mb4_bin NULL;


-- DOWNGRADE

-- Drop table sample
DROP TABLE sample;
