-- A CHECK written by hand goes where existing_type names it; on MySQL Alembic leaves it, so that scripts drop it.


-- UPGRADE

-- Change the type of jobs.status
ALTER TABLE jobs DROP CONSTRAINT ck_jobs_status;
ALTER TABLE jobs ALTER COLUMN status TYPE VARCHAR(6);
ALTER TABLE jobs ADD CHECK (status IN ('queued', 'done', 'failed'));


-- DOWNGRADE

-- irreversible: the script has no downgrade()
