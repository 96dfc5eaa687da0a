-- pgvector: a column of vectors, rows of it, and an HNSW index with its operator class and parameters.


-- UPGRADE

-- Add column item.embedding
ALTER TABLE item ADD COLUMN embedding VECTOR(3);

-- Add column item.half
ALTER TABLE item ADD COLUMN half HALFVEC(3);

-- Create index item_embedding on item (embedding)
CREATE INDEX item_embedding ON item USING hnsw (embedding vector_l2_ops) WITH (m = 16, ef_construction = 64);

-- Insert 1 row into item
INSERT INTO item (id, embedding) VALUES (1, '[1.0,2.0,3.5]');


-- DOWNGRADE

-- Drop index item_embedding of item
DROP INDEX item_embedding;

-- Drop column item.half
ALTER TABLE item DROP COLUMN half;

-- Drop column item.embedding
ALTER TABLE item DROP COLUMN embedding;
