-- A colon in a string of a default, a condition or an index begins no parameter, as Alembic has it.


-- UPGRADE

-- Create table event
CREATE TABLE event (
    id SERIAL NOT NULL,
    at VARCHAR(20) DEFAULT ':noon' NOT NULL,
    length VARCHAR(20) GENERATED ALWAYS AS (at || ' :long') STORED,
    PRIMARY KEY (id),
    CONSTRAINT ck_event_at CHECK (at <> ':night' AND at <> 'it''s :late')
);

-- Create index ix_event_at on event (at)
CREATE INDEX ix_event_at ON event (at) WHERE at <> ':noon';

-- Create check constraint ck_event_length on event (at <> 'a :b')
ALTER TABLE event ADD CONSTRAINT ck_event_length CHECK (at <> 'a :b');

-- Set the default of event.at
ALTER TABLE event ALTER COLUMN at SET DEFAULT ' :midnight';


-- DOWNGRADE

-- Drop table event
DROP TABLE event;
