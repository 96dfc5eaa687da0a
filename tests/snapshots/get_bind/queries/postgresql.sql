-- A query that nobody reads is left out, unless it calls a function that may do more than read.


-- UPGRADE

-- Data: raw SQL of the revision, line 23
SELECT setval('note_id_seq', coalesce(max(id), 1)) FROM note;

-- Data: raw SQL of the revision, line 24
SELECT pg_advisory_xact_lock(1) AS pg_advisory_xact_lock_1;

-- Data: raw SQL of the revision, line 25
SELECT 1;


-- DOWNGRADE
