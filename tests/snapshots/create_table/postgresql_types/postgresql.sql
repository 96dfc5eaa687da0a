-- Types that only PostgreSQL has.


-- UPGRADE

-- Create table sample
CREATE TABLE sample (
    id UUID DEFAULT gen_random_uuid() NOT NULL,
    address INET,
    words TSVECTOR,
    matrix INTEGER[][],
    period TSTZRANGE,
    name VARCHAR(20) COLLATE "C" NOT NULL,
    data JSONB DEFAULT '{"a": 1}'::jsonb,
    tags TEXT[] DEFAULT '{}',
    PRIMARY KEY (id)
);

-- Create index ix_sample_words on sample (words)
CREATE INDEX ix_sample_words ON sample USING gin (words);

-- Make sample.data NOT NULL
ALTER TABLE sample ALTER COLUMN data SET NOT NULL;


-- DOWNGRADE

-- Drop table sample
DROP TABLE sample;
