-- A type that the upgrade made and that nothing uses after the downgrade is dropped at its end.


-- UPGRADE

-- Create type mood
CREATE TYPE mood AS ENUM ('sad', 'ok');

-- Create table visit
CREATE TABLE visit (
    id SERIAL NOT NULL,
    mood mood DEFAULT 'ok',
    size size,
    PRIMARY KEY (id)
);

-- Create index ix_sad on visit (mood)
CREATE INDEX ix_sad ON visit (mood) WHERE mood = 'sad'::mood;


-- DOWNGRADE

-- Drop table visit
DROP TABLE visit;

-- Drop type mood, which the upgrade made and nothing uses any more
DROP TYPE mood;
